package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ua.opencities.reminder.round.BeginNight;
import ua.opencities.tenancy.Operator;

/** Asks whether the day's round of reminders is to begin; of several nodes one is told yes. */
@ApplicationScoped
public class ReminderJob implements RegularWork {
  @Inject private BeginNight beginNight;

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(2);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    beginNight.begin(Operator.because("reminders"));
  }
}
