package ua.opencities.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock, in Kyiv. A demonstration may stand still at a day of its own ({@code
 * OPENCITIES_TODAY=2026-11-23}), so that its fixed dates keep their sense.
 */
@ApplicationScoped
public class Today {
  public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  @Produces
  @ApplicationScoped
  Clock clock() {
    Clock real = Clock.system(KYIV);
    return Setting.of("OPENCITIES_TODAY")
        .map(day -> Clock.offset(real, wholeDaysTo(LocalDate.parse(day), real)))
        .orElse(real);
  }

  /** The hour stays the real one. */
  private static Duration wholeDaysTo(LocalDate day, Clock real) {
    return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(real), day));
  }
}
