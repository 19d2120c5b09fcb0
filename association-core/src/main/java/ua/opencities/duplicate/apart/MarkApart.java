package ua.opencities.duplicate.apart;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.duplicate.apart.ApartChanged.TwinsMarkedApart;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Keeps that a pair is two councils, so that it is not offered again. */
@UseCase
@StaffOnly
public class MarkApart {
  public static final int REASON = 500;

  private final ApartMarks marks;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<TwinsMarkedApart> announced;

  @Inject
  MarkApart(
      ApartMarks marks, CouncilProfile councils, Clock clock, Event<TwinsMarkedApart> announced) {
    this.marks = marks;
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /** Marked twice, the first reason stays. */
  public void mark(Actor actor, CouncilId one, CouncilId other, String reason) {
    String said = Text.required("reason", reason, REASON);
    if (one.equals(other)) throw new NotFound("council");
    String oneName = councils.of(actor, one).name().nominative();
    String otherName = councils.of(actor, other).name().nominative();
    if (!marks.add(UUID.randomUUID(), one, other, said, actor, clock.instant())) return;
    announced.fire(new TwinsMarkedApart(actor.name(), one, otherName, said));
    announced.fire(new TwinsMarkedApart(actor.name(), other, oneName, said));
  }
}
