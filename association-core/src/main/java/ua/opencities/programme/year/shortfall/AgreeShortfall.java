package ua.opencities.programme.year.shortfall;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office agrees how the rest of a fee is due that a council cannot fund now. */
@UseCase
@StaffOnly
public class AgreeShortfall {
  private final Shortfalls shortfalls;
  private final Clock clock;
  private final Event<ShortfallSaid> happened;

  @Inject
  AgreeShortfall(Shortfalls shortfalls, Clock clock, Event<ShortfallSaid> happened) {
    this.shortfalls = shortfalls;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param seen the place of the statement that is answered
   * @throws ShortfallOutOfTurn when nothing waits for an answer, or the day does not fit
   * @throws ua.opencities.shared.SomeoneElseChanged when the council has stated anew meanwhile
   */
  public void agree(Actor actor, CouncilId council, int year, int seen, AgreedRest agreed) {
    agreed.dueOn().ifPresent(day -> mustFit(day, agreed.rest(), year));
    shortfalls.oneAtATime(council, year);
    ShortfallEntry stated = shortfalls.waiting(council, year, seen);
    partsMustFit(agreed, stated.view().missing(), year);
    ShortfallEntry answer = stated.agreed(agreed, actor, clock.instant());
    shortfalls.add(answer);
    happened.fire(ShortfallSaid.agreed(actor, council, year, answer.view()));
  }

  private void mustFit(LocalDate day, RestDue rest, int year) {
    if (day.isBefore(LocalDate.now(clock))) throw ShortfallOutOfTurn.dueInThePast(day);
    if (rest == RestDue.LATER_THIS_YEAR && day.getYear() != year)
      throw ShortfallOutOfTurn.dueInAnotherYear("dueOn", year);
    if (rest == RestDue.NEXT_YEAR && day.getYear() != year + 1)
      throw ShortfallOutOfTurn.dueInAnotherYear("dueOn", year + 1);
    if (rest == RestDue.IN_TWO_PARTS && day.getYear() != year && day.getYear() != year + 1)
      throw ShortfallOutOfTurn.dueInAnotherYear("dueOn", year);
  }

  private static void partsMustFit(AgreedRest agreed, Money missing, int year) {
    agreed
        .first()
        .filter(it -> !it.isPositive() || it.compareTo(missing) >= 0)
        .ifPresent(
            it -> {
              throw ShortfallOutOfTurn.firstIsNoPart(missing);
            });
    agreed.secondOn().ifPresent(day -> secondMustFit(day, agreed.dueOn().orElseThrow(), year));
  }

  private static void secondMustFit(LocalDate day, LocalDate first, int year) {
    if (!day.isAfter(first)) throw ShortfallOutOfTurn.secondBeforeFirst(first);
    if (day.getYear() > year + 1) throw ShortfallOutOfTurn.dueInAnotherYear("secondOn", year + 1);
  }
}
