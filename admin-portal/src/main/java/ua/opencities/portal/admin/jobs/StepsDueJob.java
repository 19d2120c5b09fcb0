package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.membership.StepsDue;
import ua.opencities.membership.TakeStepDue;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * Takes the steps of membership that were entered ahead, once their day has come. Each council by
 * itself, and locked: of several nodes one takes it, the others find nothing. What one of them
 * fails at does not stop the others.
 */
@ApplicationScoped
public class StepsDueJob implements RegularWork {
  private static final Logger LOG = Logger.getLogger(StepsDueJob.class.getName());

  @Inject private StepsDue due;
  @Inject private TakeStepDue take;

  @Override
  public String name() {
    return "steps of membership";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    Actor operator = Operator.because("steps of membership");
    for (CouncilId council : due.today(operator)) {
      if (stopping.getAsBoolean()) return;
      try {
        take.take(operator, council);
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, failed, () -> "the step of council " + council + " was not taken");
      }
    }
  }
}
