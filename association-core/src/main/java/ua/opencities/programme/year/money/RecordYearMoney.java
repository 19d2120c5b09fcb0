package ua.opencities.programme.year.money;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Writes down what became of a year's money: planned, committed, paid, or a correction. */
@UseCase
public class RecordYearMoney {
  private final MoneyEntries entries;
  private final YearEnd end;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<YearMoneyMoved> happened;

  @Inject
  RecordYearMoney(
      MoneyEntries entries,
      YearEnd end,
      CouncilProfile councils,
      Clock clock,
      Event<YearMoneyMoved> happened) {
    this.entries = entries;
    this.end = end;
    this.councils = councils;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @return the place of the entry
   * @throws MoneyOutOfLine when a step would hold more than the one before it, on a day that the
   *     law does not give to the step, for a correction that names no standing entry, or of a
   *     programme that is neither agreed nor in force in the year
   */
  public int record(Actor actor, CouncilId council, int year, EnteredMoney told) {
    councils.of(actor, council);
    var of = new CouncilYear(council, year);
    mustBeInTime(of, told);
    if (told.renews()) entries.oneAtATime(of.before());
    entries.oneAtATime(of);
    YearBook book = entries.book(of);
    Optional<UUID> owner = book.ownerOf(told);
    Ledger before = book.ledger(owner);
    Optional<MoneyEntry> wrong = told.corrects().map(place -> before.wrong(place, told.step()));
    var entry = MoneyEntry.told(of, book.nextPlace(), told, wrong, actor, clock.instant());
    owner.ifPresent(entry::belongTo);
    if (told.renews()) new Renewal(entries.book(of.before()), book).renew(entry, owner);
    before.with(entry).mustFollow();
    book.settle();
    entries.add(entry);
    happened.fire(YearMoneyMoved.recorded(actor, of, entry));
    // the timer ends a year; what is told of an ended one later is followed at once
    if (before.lapse().isPresent())
      end.reach(actor, entries.book(of), owner)
          .ifPresent(lapsed -> happened.fire(YearMoneyMoved.lapsed(actor, of, lapsed)));
    return entry.place();
  }

  private void mustBeInTime(CouncilYear of, EnteredMoney told) {
    LocalDate day = told.date();
    if (day.isAfter(LocalDate.now(clock))) throw MoneyOutOfLine.inTheFuture(day);
    // a budget is adopted before its year begins, and changed until it ends
    boolean planned = told.step() == MoneyStep.PLANNED;
    if (planned && !of.holds(day) && !of.before().holds(day))
      throw MoneyOutOfLine.planNotOfTheYear(of.year());
    if (!planned && !of.holds(day)) throw MoneyOutOfLine.notInItsYear(of.year());
  }
}
