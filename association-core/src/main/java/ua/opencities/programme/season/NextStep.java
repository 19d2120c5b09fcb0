package ua.opencities.programme.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What must happen next, and the last day for it.
 *
 * @param by empty when nothing is left to do
 */
public record NextStep(SeasonStep step, Optional<LocalDate> by) {
  static NextStep until(SeasonStep step, LocalDate by) {
    return new NextStep(step, Optional.of(by));
  }

  static NextStep nothing() {
    return new NextStep(SeasonStep.NOTHING, Optional.empty());
  }

  /** Below zero when it is late; empty when nothing is left to do. */
  public Optional<Long> daysLeft(LocalDate today) {
    return by.map(day -> ChronoUnit.DAYS.between(today, day));
  }

  public boolean isLate(LocalDate today) {
    return by.filter(today::isAfter).isPresent();
  }
}
