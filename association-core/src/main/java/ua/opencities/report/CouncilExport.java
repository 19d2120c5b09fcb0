package ua.opencities.report;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** All lines that a filter of the register leaves, for a file. */
@UseCase
@StaffOnly
public class CouncilExport {
  private static final String MOST = " limit 50000";
  private final CouncilRows rows;

  @Inject
  CouncilExport(CouncilRows rows) {
    this.rows = rows;
  }

  public List<CouncilRow> rows(Actor actor, CouncilFilter filter, CouncilOrder order) {
    return rows.read(filter, order, MOST);
  }
}
