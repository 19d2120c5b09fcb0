package ua.opencities.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.document.Sha256;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.job.CancelJob;
import ua.opencities.job.JobId;
import ua.opencities.job.JobState;
import ua.opencities.job.JobTrial;
import ua.opencities.job.QueueJob;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.year.execution.SampleReport;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class FoldersOfYearTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = 2071;

  @Test
  void packsEachChosenCouncilUnderItsOwnName() {
    CouncilId one = drafted("Складена");
    CouncilId other = drafted("Упакована");
    drafted("Непозначена");
    JobId job = queue(one, other);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.see(job).done()).isEqualTo(2);
    Map<String, byte[]> files = JobTrial.files(job);
    List<String> councils =
        files.keySet().stream().map(name -> name.split("/")[1]).distinct().toList();
    assertThat(councils).hasSize(2).noneMatch(name -> name.startsWith("Непозначена"));
    assertThat(councils).anyMatch(name -> name.startsWith("Складена"));
    assertThat(files.keySet())
        .anyMatch(name -> name.endsWith("міська рада/programme/edition-1/papers/programme.pdf"))
        .noneMatch(name -> name.contains(".."));
    everySumIsRight(files);
  }

  @Test
  void goesOnWhereAKilledWorkerStopped() {
    JobId job = queue(drafted("Перша"), drafted("Друга"));
    JobTrial.dieAfter(job, 1);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.see(job).done()).isEqualTo(2);
    everySumIsRight(JobTrial.files(job));
  }

  @Test
  void leavesNothingWhenItIsCancelled() {
    JobId job = queue(drafted("Скасована"));
    Association.get(CancelJob.class).cancel(OFFICE, job);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(JobTrial.see(job).result()).isEmpty();
    assertThat(
            Association.sql("select count(*) from job_piece where job_id = ?", job.value()).value())
        .isEqualTo(0L);
  }

  @Test
  void holdsTheReportOnTheYear() {
    CouncilId zhovkva = SampleProgramme.council();
    SampleReport.approvedWithMeasures(zhovkva);
    SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    JobId job =
        Association.get(QueueJob.class)
            .queue(OFFICE, FoldersWanted.JOB, String.valueOf(SampleReport.YEAR), Set.of(zhovkva));
    JobTrial.workAll();
    assertThat(JobTrial.see(job).failure()).isEmpty();
    assertThat(JobTrial.files(job).keySet())
        .anyMatch(name -> name.endsWith("/report/report-1.json"))
        .anyMatch(name -> name.endsWith("/report/report-1.pdf"))
        .anyMatch(name -> name.endsWith("/report/report-1.docx"));
  }

  private static CouncilId drafted(String name) {
    CouncilId council = SeasonMember.of(name);
    Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, YEAR, YEAR);
    return council;
  }

  private static JobId queue(CouncilId... councils) {
    return Association.get(QueueJob.class)
        .queue(OFFICE, FoldersWanted.JOB, String.valueOf(YEAR), Set.of(councils));
  }

  private static void everySumIsRight(Map<String, byte[]> files) {
    for (var file : files.entrySet()) {
      if (!file.getKey().endsWith(YearFolder.SUMS)) continue;
      String at = file.getKey().substring(0, file.getKey().length() - YearFolder.SUMS.length());
      String sums = new String(file.getValue(), StandardCharsets.UTF_8);
      assertThat(sums.lines()).isNotEmpty();
      sums.lines()
          .forEach(
              line ->
                  assertThat(Sha256.of(files.get(at + line.substring(66))))
                      .as(at + line)
                      .isEqualTo(line.substring(0, 64)));
    }
  }
}
