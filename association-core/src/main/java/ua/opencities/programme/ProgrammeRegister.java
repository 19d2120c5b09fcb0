package ua.opencities.programme;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Programmes in a list, the latest years first: one's own for a council, all for the office. */
@UseCase
public class ProgrammeRegister {
  private final Programmes programmes;

  @Inject
  ProgrammeRegister(Programmes programmes) {
    this.programmes = programmes;
  }

  public Page<ProgrammeRow> page(Actor actor, ProgrammeFilter filter, Page.Request asked) {
    return programmes.page(filter, asked);
  }
}
