package ua.opencities.report;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The register of councils with their standing, a page at a time. */
@UseCase
@StaffOnly
public class CouncilRegister {
  private final CouncilRows rows;

  @Inject
  CouncilRegister(CouncilRows rows) {
    this.rows = rows;
  }

  public Page<CouncilRow> page(
      Actor actor, CouncilFilter filter, CouncilOrder order, Page.Request wanted) {
    return rows.page(filter, order, wanted);
  }
}
