package ua.opencities.report.balance;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The accounts of all councils that were members on a day or had ever been charged by then. */
@UseCase
@StaffOnly
public class BalancesOnDay {
  private final BalanceRows rows;

  @Inject
  BalancesOnDay(BalanceRows rows) {
    this.rows = rows;
  }

  public BalanceList page(Actor actor, BalanceSearch search) {
    return rows.list(search, search.page().limit());
  }

  /** Not cut into pages: for a file. */
  public BalanceList all(Actor actor, BalanceSearch search) {
    return rows.list(search, "");
  }
}
