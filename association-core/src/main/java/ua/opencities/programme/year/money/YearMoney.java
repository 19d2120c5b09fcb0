package ua.opencities.programme.year.money;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Where a council's money of a year stands, programme by programme, and how it came there. */
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
    YearBook book = entries.book(of);
    var renewal = new Renewal(entries.book(of.before()), book);
    List<ProgrammeMoney> programmes = new ArrayList<>();
    List<MoneyEntryView> views = new ArrayList<>();
    var named = entries.named(book.owners().stream().flatMap(Optional::stream).toList());
    for (Optional<UUID> owner : book.owners()) {
      Ledger ledger = book.ledger(owner);
      views.addAll(ledger.views(owner));
      programmes.add(
          new ProgrammeMoney(
              owner.map(named::get), ledger.sums(), renewal.openFor(owner), !ledger.isEmpty()));
    }
    views.sort(Comparator.comparing(MoneyEntryView::place));
    YearSums sums =
        programmes.stream().map(ProgrammeMoney::sums).reduce(YearSums.NONE, YearSums::plus);
    return new YearMoneyView(
        year, sums, List.copyOf(views), renewal.open(), List.copyOf(programmes));
  }
}
