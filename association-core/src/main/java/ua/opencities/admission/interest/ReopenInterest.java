package ua.opencities.admission.interest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Undoes the end of an interest: the council is in the queue again, since the day it first came.
 */
@UseCase
@StaffOnly
public class ReopenInterest {
  private final Interests interests;
  private final Event<InterestReopened> reopened;

  @Inject
  ReopenInterest(Interests interests, Event<InterestReopened> reopened) {
    this.interests = interests;
    this.reopened = reopened;
  }

  /**
   * @throws InterestStands when the council showed interest anew
   * @throws InterestChanged when it has not ended, or not any more
   */
  public void reopen(Actor actor, CouncilId council, UUID id) {
    interests
        .open(council)
        .filter(it -> !it.id().equals(id))
        .ifPresent(
            it -> {
              throw new InterestStands(it.since());
            });
    var end = interests.get(council, id).ended().orElseThrow(InterestChanged::new);
    interests.reopen(id);
    reopened.fire(new InterestReopened(actor.name(), council, id, end.on()));
  }
}
