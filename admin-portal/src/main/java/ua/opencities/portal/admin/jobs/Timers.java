package ua.opencities.portal.admin.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Winds every {@link RegularWork} when the portal opens and lets them end in good order. A thread
 * for each worker, so that mail does not wait for a long job; the server's own scheduled executor
 * has a single one.
 */
@WebListener
public class Timers implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Timers.class.getName());
  private static final long PATIENCE_SECONDS = 5;

  @Resource private ManagedThreadFactory threads;
  @Inject @Any private Instance<RegularWork> works;

  private ScheduledThreadPoolExecutor executor;
  private volatile boolean stopping;

  @Override
  public void contextInitialized(ServletContextEvent opened) {
    int workers = works.stream().mapToInt(RegularWork::workers).sum();
    executor = new ScheduledThreadPoolExecutor(Math.max(1, workers), threads);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    for (RegularWork work : works)
      for (int worker = 0; worker < work.workers(); worker++) wind(work, worker);
  }

  private void wind(RegularWork work, int worker) {
    long pause = work.pause().toMillis();
    // workers of one work begin at different moments
    long first = 1_000 + pause * worker / work.workers();
    executor.scheduleWithFixedDelay(() -> round(work), first, pause, TimeUnit.MILLISECONDS);
  }

  /** Nothing may escape: a round that throws would be the last one. */
  private void round(RegularWork work) {
    if (stopping) return;
    try {
      work.round(() -> stopping);
    } catch (RuntimeException | Error broken) {
      LOG.log(Level.WARNING, work.name() + ": this round failed, the next one comes", broken);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent closed) {
    stopping = true;
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS))
        LOG.warning("some work did not end in time; what it had not finished is done again");
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
