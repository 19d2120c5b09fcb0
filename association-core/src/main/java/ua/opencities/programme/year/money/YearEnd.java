package ua.opencities.programme.year.money;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;

/** Lets what was not paid lapse with its year, and follows what is told of that year later. */
@Dependent
class YearEnd {
  private final MoneyEntries entries;
  private final Clock clock;

  @Inject
  YearEnd(MoneyEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * The year is held already.
   *
   * @return the amount that lapsed, empty when nothing had to be written
   * @throws MoneyOutOfLine when more was registered again in the next year than lapses now
   */
  Optional<Money> reach(Actor actor, YearBook book, Optional<UUID> owner) {
    CouncilYear of = book.of();
    if (!of.isOver(LocalDate.now(clock))) return Optional.empty();
    Ledger ledger = book.ledger(owner);
    Money unpaid = ledger.unpaid();
    Optional<MoneyEntry> lapse = ledger.lapse();
    if (unpaid.equals(lapse.map(MoneyEntry::amount).orElse(Money.ZERO))) return Optional.empty();
    Money renewed = new Ledger(entries.book(of.after()).rows()).renewedOf(ledger);
    if (renewed.compareTo(unpaid) > 0)
      throw MoneyOutOfLine.alreadyRenewed(of.year() + 1, renewed, unpaid);
    var entry = MoneyEntry.lapse(of, book.nextPlace(), unpaid, lapse, actor, clock.instant());
    owner.ifPresent(entry::belongTo);
    book.settle();
    entries.add(entry);
    return Optional.of(unpaid);
  }
}
