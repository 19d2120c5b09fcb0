package ua.opencities.programme.year.shortfall;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    ShortfallEntry answer = stated.agreed(agreed, actor, clock.instant());
    shortfalls.add(answer);
    happened.fire(ShortfallSaid.agreed(actor, council, year, answer.view()));
  }

  private void mustFit(LocalDate day, RestDue rest, int year) {
    if (day.isBefore(LocalDate.now(clock))) throw ShortfallOutOfTurn.dueInThePast(day);
    int wanted = rest == RestDue.NEXT_YEAR ? year + 1 : year;
    if (rest != RestDue.BY_DECISION && day.getYear() != wanted)
      throw ShortfallOutOfTurn.dueInAnotherYear(wanted);
  }
}
