package ua.opencities.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** For rooms that bring a kind: works a job a chunk at a time, and dies when the test says so. */
public final class JobTrial {
  private static final Actor OPERATOR = Operator.because("test");

  private JobTrial() {}

  public static JobView see(JobId job) {
    return Association.get(JobProgress.class).of(Association.administrator(), job);
  }

  /** Works whatever waits, to its end. */
  public static void workAll() {
    while (Association.get(RunNextJob.class).run(OPERATOR, "test", () -> false).isPresent()) {
      // until none is waiting
    }
  }

  /**
   * A worker takes the job, works so many chunks and is never heard of again: its row stays RUNNING
   * as after a kill, until two silent minutes let another worker take it.
   */
  public static void dieAfter(JobId job, int chunks) {
    var taken = Association.get(TakeJob.class).next(OPERATOR, "killed").orElseThrow();
    if (!taken.id().equals(job)) throw new IllegalStateException("another job waits: " + taken);
    for (int i = 0; i < chunks; i++) Association.get(WorkChunk.class).more(OPERATOR, taken);
    Association.sql(
            "update job set heartbeat_at = clock_timestamp() - interval '3 minutes'"
                + " where id = ? and state = 'RUNNING'",
            job.value())
        .run();
  }

  /** The files of the archive that the job left, by name, in the archive's order. */
  public static Map<String, byte[]> files(JobId job) {
    var whole = new java.io.ByteArrayOutputStream();
    var blocks = Association.get(JobResultBlock.class);
    for (long place = 1; ; place++) {
      var block = blocks.of(Association.administrator(), job, place);
      if (block.isEmpty()) break;
      whole.writeBytes(block.get());
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        if (files.put(entry.getName(), zip.readAllBytes()) != null)
          throw new IllegalStateException("twice: " + entry.getName());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
