package ua.opencities.report.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** How the fees of a year come in, beside the year before at the same day. */
@UseCase
@StaffOnly
public class FeeProgress {
  private final FeeYears years;
  private final Clock clock;

  @Inject
  FeeProgress(FeeYears years, Clock clock) {
    this.years = years;
    this.clock = clock;
  }

  public View of(Actor actor, int year) {
    LocalDate today = LocalDate.now(clock);
    return new View(today, years.read(year, today), years.read(year - 1, today.minusYears(1)));
  }

  /**
   * Two years side by side.
   *
   * @param now as of {@code on}
   * @param before as of the same day a year earlier, so that the two compare fairly
   */
  public record View(LocalDate on, FeeYear now, FeeYear before) {}
}
