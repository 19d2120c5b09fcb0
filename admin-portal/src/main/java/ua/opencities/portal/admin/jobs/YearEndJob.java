package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.programme.year.money.LapseYear;
import ua.opencities.programme.year.money.YearsToLapse;
import ua.opencities.programme.year.money.YearsToLapse.Ended;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/**
 * Lets lapse, once the year is over, what councils committed and did not pay. Each council by
 * itself: what one of them stops at does not stop the others.
 */
@ApplicationScoped
public class YearEndJob implements RegularWork {
  private static final Logger LOG = Logger.getLogger(YearEndJob.class.getName());

  @Inject private YearsToLapse years;
  @Inject private LapseYear lapseYear;

  @Override
  public String name() {
    return "year end";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(30);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    Actor operator = Operator.because("year end");
    for (Ended ended : years.today(operator)) {
      if (stopping.getAsBoolean()) return;
      try {
        lapseYear.lapse(operator, ended.council(), ended.year());
      } catch (RuleBroken refused) {
        LOG.log(
            Level.WARNING,
            "the year {0} of council {1} did not end: {2}",
            new Object[] {String.valueOf(ended.year()), ended.council(), refused.getMessage()});
      }
    }
  }
}
