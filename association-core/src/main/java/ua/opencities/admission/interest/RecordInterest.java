package ua.opencities.admission.interest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A council wants to join, and has not decided yet. */
@UseCase
@StaffOnly
public class RecordInterest {
  public static final int PERSON = 200;
  public static final int NOTE = 1000;
  private final Interests interests;
  private final MembershipOf membership;
  private final Clock clock;
  private final Event<InterestRecorded> recorded;

  @Inject
  RecordInterest(
      Interests interests, MembershipOf membership, Clock clock, Event<InterestRecorded> recorded) {
    this.interests = interests;
    this.membership = membership;
    this.clock = clock;
    this.recorded = recorded;
  }

  /**
   * @param person who spoke for the council
   */
  public record Order(
      InterestChannel channel, LocalDate since, String person, Optional<String> note) {
    public Order {
      person = Text.required("person", person, PERSON);
      note = Text.optional("note", note.orElse(null), NOTE);
    }
  }

  /**
   * @throws InterestDayToCome when it is said to be shown on a day to come
   * @throws InterestComesLate when the council is on the way in, or a member
   * @throws InterestStands when one is known that lasts
   */
  public UUID record(Actor actor, CouncilId council, Order order) {
    InterestDayToCome.refuse("since", order.since(), LocalDate.now(clock));
    Standing standing = membership.of(actor, council).standing();
    if (!mayShow(standing)) throw new InterestComesLate();
    interests
        .open(council)
        .ifPresent(
            it -> {
              throw new InterestStands(it.since());
            });
    UUID id = interests.add(council, order, actor, clock.instant());
    recorded.fire(
        new InterestRecorded(
            actor.name(), council, id, order.channel(), order.since(), order.person()));
    return id;
  }

  /** It is neither a member, nor on the way in, nor replaced by another. */
  public static boolean mayShow(Standing standing) {
    return !standing.isMember() && !standing.isOnTheWayIn() && standing != Standing.REORGANISED;
  }
}
