package ua.opencities.letter.number;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Says how the outgoing numbers of the actor's side are written from now on. */
@UseCase
public class KeepNumberStyle {
  private final LetterNumbers numbers;
  private final Clock clock;
  private final Event<NumberStyleKept> kept;

  @Inject
  KeepNumberStyle(LetterNumbers numbers, Clock clock, Event<NumberStyleKept> kept) {
    this.numbers = numbers;
    this.clock = clock;
    this.kept = kept;
  }

  public void keep(Actor actor, NumberStyle style) {
    numbers.keep(actor.council(), style, actor.name(), clock.instant());
    kept.fire(new NumberStyleKept(actor.name(), actor.council(), style.style()));
  }
}
