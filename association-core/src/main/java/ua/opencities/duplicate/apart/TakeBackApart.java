package ua.opencities.duplicate.apart;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.duplicate.apart.ApartChanged.ApartMarkTakenBack;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The pair may be one council after all, and is offered again. */
@UseCase
@StaffOnly
public class TakeBackApart {
  private final ApartMarks marks;
  private final Clock clock;
  private final Event<ApartMarkTakenBack> announced;

  @Inject
  TakeBackApart(ApartMarks marks, Clock clock, Event<ApartMarkTakenBack> announced) {
    this.marks = marks;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws NotFound when there is no such mark any more
   */
  public void takeBack(Actor actor, UUID mark) {
    var held = marks.find(mark).orElseThrow(() -> new NotFound("apart"));
    if (!marks.takeBack(mark, actor, clock.instant())) throw new NotFound("apart");
    announced.fire(new ApartMarkTakenBack(actor.name(), held.one(), held.otherName()));
    announced.fire(new ApartMarkTakenBack(actor.name(), held.other(), held.oneName()));
  }
}
