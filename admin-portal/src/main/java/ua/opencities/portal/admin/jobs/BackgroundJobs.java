package ua.opencities.portal.admin.jobs;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ua.opencities.job.JobQueued;
import ua.opencities.job.RunNextJob;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Operator;

/** Works the waiting jobs, one after another. */
@ApplicationScoped
public class BackgroundJobs implements RegularWork {
  private static final String NODE =
      Setting.of("OPENCITIES_NODE").orElseGet(() -> "process " + ProcessHandle.current().pid());

  @Inject private RunNextJob runNextJob;
  private volatile Runnable wake = () -> {};

  @Override
  public String name() {
    return "background jobs";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public int workers() {
    return Setting.number("OPENCITIES_JOB_WORKERS", 2);
  }

  @Override
  public void wokenBy(Runnable wake) {
    this.wake = wake;
  }

  /** Who asked here for work does not wait for the pause; what others queue is found after it. */
  void begin(@Observes(during = AFTER_SUCCESS) JobQueued queued) {
    wake.run();
  }

  @Override
  public void round(BooleanSupplier stopping) {
    boolean worked = true;
    while (worked && !stopping.getAsBoolean())
      worked = runNextJob.run(Operator.because("background job"), NODE, stopping).isPresent();
  }
}
