package ua.opencities.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

class ParallelWorkersTest {
  private final Actor operator = Operator.because("test");

  @BeforeAll
  static void madeTable() {
    Counting.makeItsTable();
  }

  @Test
  void neverTakeTheSameJob() throws Exception {
    List<JobId> jobs = new ArrayList<>();
    for (int i = 0; i < 12; i++) jobs.add(queue("4"));
    var taken = new CopyOnWriteArrayList<JobId>();
    Callable<Void> worker =
        () -> {
          while (true) {
            var job = Association.get(RunNextJob.class).run(operator, "node", () -> false);
            if (job.isEmpty()) return null;
            taken.add(job.get());
          }
        };
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var done : pool.invokeAll(List.of(worker, worker, worker, worker), 60, TimeUnit.SECONDS))
        done.get();
    } finally {
      pool.shutdown();
    }
    assertThat(taken).doesNotHaveDuplicates().containsAll(jobs);
    for (JobId job : jobs) assertThat(Counting.chunksOf(job)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void showProgressThatNeverRunsBackwards() throws Exception {
    JobId job = queue("40");
    List<Long> seen = new ArrayList<>();
    var worker =
        new Thread(() -> Association.get(RunNextJob.class).run(operator, "node", () -> false));
    worker.start();
    JobView view;
    do {
      view = Association.get(JobProgress.class).of(Association.administrator(), job);
      seen.add(view.done());
      assertThat(view.done()).isLessThanOrEqualTo(view.total());
    } while (!view.state().ended());
    worker.join();
    assertThat(seen).isSorted().endsWith(40L);
  }

  private static JobId queue(String argument) {
    return Association.get(QueueJob.class)
        .queue(Association.administrator(), Counting.KIND, argument);
  }
}
