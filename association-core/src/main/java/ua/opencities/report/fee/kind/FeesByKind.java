package ua.opencities.report.fee.kind;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What was charged, paid and is late of a year's fees of every kind. */
@UseCase
@StaffOnly
public class FeesByKind {
  private final KindRows rows;
  private final Clock clock;

  @Inject
  FeesByKind(KindRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  public KindReport of(Actor actor, int year) {
    return new KindReport(year, rows.of(year, LocalDate.now(clock)));
  }
}
