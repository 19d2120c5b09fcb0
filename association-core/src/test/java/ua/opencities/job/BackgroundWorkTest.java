package ua.opencities.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

class BackgroundWorkTest {
  private final Actor administrator = Association.administrator();
  private final Actor operator = Operator.because("test");

  @BeforeAll
  static void madeTable() {
    Counting.makeItsTable();
  }

  @Test
  void worksEveryChunkOnceAndLeavesOneFile() throws IOException {
    JobId job = queue(3);
    assertThat(see(job).state()).isEqualTo(JobState.QUEUED);
    workAll();
    JobView ended = see(job);
    assertThat(ended.state()).isEqualTo(JobState.DONE);
    assertThat(ended.done()).isEqualTo(3);
    assertThat(ended.total()).isEqualTo(3);
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3);
    assertThat(ended.result()).map(JobView.ResultFile::name).contains("counted.zip");
    assertThat(namesAndTexts(job))
        .containsExactly("рахунок.txt=№ 1", "рахунок (2).txt=№ 2", "рахунок (3).txt=№ 3");
    assertThat(
            Association.sql("select count(*) from job_piece where job_id = ?", job.value()).count())
        .as("pieces are gone once they are packed")
        .isZero();
  }

  @Test
  void goesOnAfterACrashWithoutDoingAChunkTwice() {
    JobId job = queue(5);
    var taken = takeOnly(job);
    var worker = Association.get(WorkChunk.class);
    assertThat(worker.more(operator, taken)).isTrue();
    assertThat(worker.more(operator, taken)).isTrue();
    Counting.inChunk(
        job,
        3,
        () -> {
          throw new ServerDied();
        });
    assertThatThrownBy(() -> worker.more(operator, taken)).isInstanceOf(ServerDied.class);
    assertThat(Counting.chunksOf(job)).as("the broken chunk left nothing").containsExactly(1, 2);

    workAll();
    assertThat(see(job).state()).as("not before two silent minutes").isEqualTo(JobState.RUNNING);
    silentSince(job, "2 minutes 1 second");
    workAll();
    assertThat(see(job).state()).isEqualTo(JobState.DONE);
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3, 4, 5);
    assertThat(see(job).done()).isEqualTo(5);
  }

  @Test
  void aWorkerThatWasSlowAndLostItsJobWritesNothingMore() {
    JobId job = queue(4);
    var slow = takeOnly(job);
    Association.get(WorkChunk.class).more(operator, slow);
    silentSince(job, "5 minutes");
    var quick = takeOnly(job);
    assertThat(Association.get(WorkChunk.class).more(operator, slow)).isFalse();
    assertThat(Counting.chunksOf(job)).containsExactly(1);
    assertThat(Association.get(WorkChunk.class).more(operator, quick)).isTrue();
    finish(job);
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void stopsAtTheNextChunkWhenCancelled() {
    JobId job = queue(50);
    Counting.inChunk(
        job,
        2,
        () -> onAnotherThread(() -> Association.get(CancelJob.class).cancel(administrator, job)));
    workAll();
    assertThat(see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2);
    assertThat(see(job).result()).isEmpty();
    assertThatThrownBy(() -> Association.get(CancelJob.class).cancel(administrator, job))
        .isInstanceOf(JobHasEnded.class);
  }

  @Test
  void neverBeginsWhatWasCancelledInTheQueue() {
    JobId job = queue(2);
    Association.get(CancelJob.class).cancel(administrator, job);
    assertThat(see(job).cancelAsked()).isTrue();
    workAll();
    assertThat(see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(Counting.chunksOf(job)).isEmpty();
  }

  @Test
  void keepsTheReferenceOfAnError() {
    JobId job = failedInTheSecondChunk();
    assertThat(see(job).failureReference()).get().asString().matches("[0-9A-F]{8}");
    assertThat(see(job).done()).as("what was finished stays finished").isEqualTo(1);
  }

  private JobId failedInTheSecondChunk() {
    JobId job = queue(3);
    Counting.inChunk(
        job,
        2,
        () -> {
          throw new IllegalStateException("expected in this test");
        });
    var log = Logger.getLogger(WorkingJobs.class.getName());
    log.setLevel(Level.OFF);
    workAll();
    log.setLevel(null);
    assertThat(see(job).state()).isEqualTo(JobState.FAILED);
    return job;
  }

  @Test
  void anArchiveThatAnErrorInterruptedGoesOnWhereItStopped() throws IOException {
    JobId job = failedInTheSecondChunk();
    assertThat(Association.get(UnfinishedArchive.class).is(administrator, see(job))).isTrue();
    Association.get(ContinueJob.class).goOn(administrator, job);
    assertThat(see(job).failureReference()).isEmpty();
    workAll();
    assertThat(see(job).state()).isEqualTo(JobState.DONE);
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3);
    assertThat(namesAndTexts(job))
        .containsExactly("рахунок.txt=№ 1", "рахунок (2).txt=№ 2", "рахунок (3).txt=№ 3");
    assertThatThrownBy(() -> Association.get(ContinueJob.class).goOn(administrator, job))
        .isInstanceOf(JobCannotGoOn.class);
  }

  @Test
  void anArchiveThatIsGivenUpAfterAnErrorLeavesNothing() {
    JobId job = failedInTheSecondChunk();
    Association.get(CancelJob.class).cancel(administrator, job);
    assertThat(see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(
            Association.sql("select count(*) from job_piece where job_id = ?", job.value()).count())
        .isZero();
    assertThatThrownBy(() -> Association.get(ContinueJob.class).goOn(administrator, job))
        .isInstanceOf(JobCannotGoOn.class);
  }

  @Test
  void anArchiveWhosePiecesAreGoneDoesNotGoOnAsIfItWereWhole() {
    JobId job = failedInTheSecondChunk();
    Association.sql("delete from job_piece where job_id = ?", job.value()).run();
    assertThat(Association.get(UnfinishedArchive.class).is(administrator, see(job))).isFalse();
    assertThatThrownBy(() -> Association.get(ContinueJob.class).goOn(administrator, job))
        .isInstanceOf(JobCannotGoOn.class);
  }

  @Test
  void saysWhichRuleStoppedIt() {
    JobId job = queue(-1);
    workAll();
    assertThat(see(job).state()).isEqualTo(JobState.FAILED);
    assertThat(see(job).failure()).get().asString().contains("зупиняти нічого");
  }

  @Test
  void waitsForAnotherWorkerWhenTheServerStopsInGoodOrder() {
    JobId job = queue(3);
    var asked = new int[1];
    Association.get(RunNextJob.class).run(operator, "a", () -> asked[0]++ > 0);
    assertThat(see(job).state()).isEqualTo(JobState.QUEUED);
    assertThat(see(job).done()).isEqualTo(1);
    workAll();
    assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3);
  }

  @Test
  void givesUpAJobThatKillsItsServerEachTime() {
    JobId job = queue(1);
    for (int i = 0; i < 6; i++) {
      takeOnly(job);
      silentSince(job, "3 minutes");
    }
    assertThat(see(job).state()).isEqualTo(JobState.FAILED);
  }

  @Test
  void refusesAKindThatNoRoomBrings() {
    assertThatThrownBy(() -> Association.get(QueueJob.class).queue(administrator, "no-such", ""))
        .isInstanceOf(NotFound.class);
  }

  private JobId queue(int chunks) {
    return Association.get(QueueJob.class)
        .queue(administrator, Counting.KIND, String.valueOf(chunks));
  }

  private JobView see(JobId job) {
    return Association.get(JobProgress.class).of(administrator, job);
  }

  private void workAll() {
    while (Association.get(RunNextJob.class).run(operator, "test", () -> false).isPresent()) {
      // until none is waiting
    }
  }

  private TakeJob.Taken takeOnly(JobId job) {
    var taken = Association.get(TakeJob.class).next(operator, "test").orElseThrow();
    assertThat(taken.id()).isEqualTo(job);
    return taken;
  }

  private void finish(JobId job) {
    silentSince(job, "5 minutes");
    workAll();
  }

  private static void silentSince(JobId job, String time) {
    Association.sql(
            "update job set heartbeat_at = clock_timestamp() - cast(? as interval) where id = ? and state = 'RUNNING'",
            time,
            job.value())
        .run();
  }

  private static void onAnotherThread(Runnable deed) {
    var thread = new Thread(deed);
    thread.start();
    try {
      thread.join(5_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    assertThat(thread.isAlive()).as("cancelling does not wait for the chunk").isFalse();
  }

  private List<String> namesAndTexts(JobId job) throws IOException {
    byte[] file = Association.get(JobResultBlock.class).of(administrator, job, 1).orElseThrow();
    assertThat(see(job).result()).map(JobView.ResultFile::size).contains((long) file.length);
    List<String> found = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        found.add(entry.getName() + "=" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return found;
  }

  private static class ServerDied extends Error {
    private static final long serialVersionUID = 1;
  }
}
