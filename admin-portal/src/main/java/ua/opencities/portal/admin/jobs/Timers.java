package ua.opencities.portal.admin.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Winds every {@link RegularWork} when the portal opens and lets them end in good order. */
@WebListener
public class Timers implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Timers.class.getName());
  private static final long PATIENCE_MILLIS = 5_000;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject @Any private Instance<RegularWork> works;

  private final List<ScheduledFuture<?>> wound = new ArrayList<>();
  private final AtomicInteger busy = new AtomicInteger();
  private volatile boolean stopping;

  @Override
  public void contextInitialized(ServletContextEvent opened) {
    for (RegularWork work : works)
      for (int worker = 0; worker < work.workers(); worker++) wind(work, worker);
  }

  private void wind(RegularWork work, int worker) {
    long pause = work.pause().toMillis();
    // workers of one work begin at different moments
    long first = 1_000 + pause * worker / work.workers();
    wound.add(
        executor.scheduleWithFixedDelay(() -> round(work), first, pause, TimeUnit.MILLISECONDS));
  }

  /** Nothing may escape: a round that throws would be the last one. */
  private void round(RegularWork work) {
    if (stopping) return;
    busy.incrementAndGet();
    try {
      work.round(() -> stopping);
    } catch (RuntimeException | Error broken) {
      LOG.log(Level.WARNING, work.name() + ": this round failed, the next one comes", broken);
    } finally {
      busy.decrementAndGet();
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent closed) {
    stopping = true;
    wound.forEach(timer -> timer.cancel(false));
    long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      while (busy.get() > 0 && System.nanoTime() < patience) Thread.sleep(50);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
