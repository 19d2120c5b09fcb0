package ua.opencities.programme.year.money;

import jakarta.inject.Inject;
import ua.opencities.council.CouncilProfile;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Where a council's money of a year stands, and how it came there. */
@UseCase
public class YearMoney {
  private final MoneyEntries entries;
  private final CouncilProfile councils;

  @Inject
  YearMoney(MoneyEntries entries, CouncilProfile councils) {
    this.entries = entries;
    this.councils = councils;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public YearMoneyView of(Actor actor, CouncilId council, int year) {
    councils.of(actor, council);
    var of = new CouncilYear(council, year);
    Ledger ledger = entries.ledger(of);
    YearSums sums = ledger.sums();
    Money lapsed = entries.ledger(of.before()).sums().lapsed();
    return new YearMoneyView(year, sums, ledger.views(), lapsed.minus(sums.renewed()));
  }
}
