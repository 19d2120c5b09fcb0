package ua.opencities.programme.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Says that a person has a draft open, and who else has. */
@UseCase
public class AttendDraft {
  /** An open page says so every half a minute; who is silent for longer has left. */
  static final Duration SILENCE = Duration.ofSeconds(90);

  private final DeskPlaces places;
  private final Clock clock;

  @Inject
  AttendDraft(DeskPlaces places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /**
   * @param programme which the caller was allowed to see
   * @param part that they have before their eyes; empty while they check the whole
   */
  public Desk attend(Actor actor, ProgrammeView programme, Optional<PartName> part) {
    ProgrammeId id = programme.id();
    UserId user = actor.user().orElseThrow();
    Instant now = clock.instant();
    if (programme.isDraft())
      places.seen(new DeskPlaces.Place(id, user, part), programme.council(), actor.shown(), now);
    return new Desk(places.others(id, user, now.minus(SILENCE)), places.unsaved(id, user));
  }
}
