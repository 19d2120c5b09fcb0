package ua.opencities.programme.year.money;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Ends a council's budget year: what was committed and not paid has lapsed, for each programme.
 * Done twice, or by two nodes at once, it is done once.
 */
@UseCase
@StaffOnly
public class LapseYear {
  private final MoneyEntries entries;
  private final YearEnd end;
  private final Clock clock;
  private final Event<YearMoneyMoved> happened;

  @Inject
  LapseYear(MoneyEntries entries, YearEnd end, Clock clock, Event<YearMoneyMoved> happened) {
    this.entries = entries;
    this.end = end;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @return what lapsed now; empty when all was paid or has lapsed already
   * @throws MoneyOutOfLine while the year goes on
   */
  public Optional<Money> lapse(Actor actor, CouncilId council, int year) {
    var of = new CouncilYear(council, year);
    if (!of.isOver(LocalDate.now(clock))) throw MoneyOutOfLine.yearNotOver(year);
    entries.oneAtATime(of);
    Optional<Money> lapsed = Optional.empty();
    for (Optional<UUID> owner : entries.book(of).owners()) {
      Optional<Money> more = end.reach(actor, entries.book(of), owner);
      if (more.isPresent()) lapsed = Optional.of(lapsed.orElse(Money.ZERO).plus(more.get()));
    }
    lapsed.ifPresent(amount -> happened.fire(YearMoneyMoved.lapsed(actor, of, amount)));
    return lapsed;
  }
}
