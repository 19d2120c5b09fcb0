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
import java.util.concurrent.Semaphore;
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
    for (RegularWork work : works) {
      var free = new Semaphore(work.workers());
      work.wokenBy(() -> wake(work, free));
      for (int worker = 0; worker < work.workers(); worker++) wind(work, free, worker);
    }
  }

  private void wind(RegularWork work, Semaphore free, int worker) {
    long pause = work.pause().toMillis();
    // workers of one work begin at different moments
    long first = 1_000 + pause * worker / work.workers();
    executor.scheduleWithFixedDelay(() -> round(work, free), first, pause, TimeUnit.MILLISECONDS);
  }

  private void wake(RegularWork work, Semaphore free) {
    if (!stopping) executor.execute(() -> round(work, free));
  }

  /**
   * Nothing may escape: a round that throws would be the last one. A woken round takes any thread,
   * but no more are at work than the work has workers, so that no other work waits for them.
   */
  private void round(RegularWork work, Semaphore free) {
    if (stopping || !free.tryAcquire()) return;
    try {
      work.round(() -> stopping);
    } catch (RuntimeException | Error broken) {
      LOG.log(Level.WARNING, work.name() + ": this round failed, the next one comes", broken);
    } finally {
      free.release();
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
