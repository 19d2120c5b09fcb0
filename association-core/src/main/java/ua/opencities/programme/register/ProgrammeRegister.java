package ua.opencities.programme.register;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Programmes in a list: one's own for a council, all for the office. */
@UseCase
public class ProgrammeRegister {
  private final ProgrammeRows rows;

  @Inject
  ProgrammeRegister(ProgrammeRows rows) {
    this.rows = rows;
  }

  public Page<ProgrammeRow> page(Actor actor, ProgrammeFilter filter, Page.Request asked) {
    return page(actor, filter, ProgrammeOrder.LATEST, asked);
  }

  public Page<ProgrammeRow> page(
      Actor actor, ProgrammeFilter filter, ProgrammeOrder order, Page.Request asked) {
    return rows.page(filter, order, asked);
  }
}
