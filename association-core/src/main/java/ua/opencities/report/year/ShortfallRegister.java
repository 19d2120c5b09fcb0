package ua.opencities.report.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Councils that cannot fund their fees: who waits for an answer first, then whose day has passed.
 */
@UseCase
@StaffOnly
public class ShortfallRegister {
  private final ShortfallRows rows;
  private final Clock clock;

  @Inject
  ShortfallRegister(ShortfallRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  public Page<ShortfallRow> page(Actor actor, Page.Request asked) {
    return rows.page(LocalDate.now(clock), asked);
  }
}
