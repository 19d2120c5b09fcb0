package ua.opencities.reminder.pause;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.reminder.pause.PauseSet.ReminderPauseEnded;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Ends a pause before its last day. */
@UseCase
@StaffOnly
public class EndPause {
  private final Pauses pauses;
  private final Clock clock;
  private final Event<ReminderPauseEnded> ended;

  @Inject
  EndPause(Pauses pauses, Clock clock, Event<ReminderPauseEnded> ended) {
    this.pauses = pauses;
    this.clock = clock;
    this.ended = ended;
  }

  /**
   * @throws PauseHasEnded when it is over
   */
  public void end(Actor actor, PauseId id) {
    PauseView pause = pauses.one(id).orElseThrow(() -> new NotFound("pause"));
    if (!pause.isOpen(LocalDate.now(clock)) || !pauses.end(id, actor, clock.instant()))
      throw new PauseHasEnded();
    ended.fire(new ReminderPauseEnded(actor.name(), id, pause.resting()));
  }
}
