package ua.opencities.programme.year.shortfall;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office does not agree, and says why; the whole fee stays due as it was. */
@UseCase
@StaffOnly
public class DeclineShortfall {
  private final Shortfalls shortfalls;
  private final Clock clock;
  private final Event<ShortfallSaid> happened;

  @Inject
  DeclineShortfall(Shortfalls shortfalls, Clock clock, Event<ShortfallSaid> happened) {
    this.shortfalls = shortfalls;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param seen the place of the statement that is answered
   * @throws ShortfallOutOfTurn when nothing waits for an answer
   * @throws ua.opencities.shared.SomeoneElseChanged when the council has stated anew meanwhile
   */
  public void decline(Actor actor, CouncilId council, int year, int seen, String reason) {
    String words = Text.required("words", reason, StateShortfall.REASON);
    shortfalls.oneAtATime(council, year);
    ShortfallEntry stated = shortfalls.waiting(council, year, seen);
    shortfalls.add(stated.declined(words, actor, clock.instant()));
    happened.fire(ShortfallSaid.declined(actor, council, year));
  }
}
