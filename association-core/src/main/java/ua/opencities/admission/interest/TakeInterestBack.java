package ua.opencities.admission.interest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The entry was a mistake: it is in no list any more, and the journal tells of it. */
@UseCase
@StaffOnly
public class TakeInterestBack {
  private final Interests interests;
  private final Clock clock;
  private final Event<InterestTakenBack> takenBack;

  @Inject
  TakeInterestBack(Interests interests, Clock clock, Event<InterestTakenBack> takenBack) {
    this.interests = interests;
    this.clock = clock;
    this.takenBack = takenBack;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is none of the council's, or was taken back
   */
  public void takeBack(Actor actor, CouncilId council, UUID id, String reason) {
    String why = Text.required("reason", reason, EndInterest.REASON);
    Interest interest = interests.get(council, id);
    interests.takeBack(id, clock.instant());
    takenBack.fire(
        new InterestTakenBack(actor.name(), council, id, interest.since(), interest.person(), why));
  }
}
