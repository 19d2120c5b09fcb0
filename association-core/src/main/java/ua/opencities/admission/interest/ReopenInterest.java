package ua.opencities.admission.interest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
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
  private final MembershipOf membership;
  private final Event<InterestReopened> reopened;

  @Inject
  ReopenInterest(Interests interests, MembershipOf membership, Event<InterestReopened> reopened) {
    this.interests = interests;
    this.membership = membership;
    this.reopened = reopened;
  }

  /**
   * @throws InterestComesLate when the council is on the way in, or a member, or was since
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
    var interest = interests.get(council, id);
    var end = interest.ended().orElseThrow(InterestChanged::new);
    if (!mayBeReopened(interest, membership.of(actor, council).standing()))
      throw new InterestComesLate();
    interests.reopen(id);
    reopened.fire(new InterestReopened(actor.name(), council, id, end.on()));
  }

  /** It ended, and the council has decided nothing since. */
  public static boolean mayBeReopened(Interest interest, Standing standing) {
    return interest.ended().isPresent()
        && interest.followedOn().isEmpty()
        && interest.renewedOn().isEmpty()
        && RecordInterest.mayShow(standing);
  }
}
