package ua.opencities.admission.interest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A council is interested no longer: it leaves the queue, and what was known of it stays. */
@UseCase
@StaffOnly
public class EndInterest {
  public static final int REASON = 1000;
  private final Interests interests;
  private final Clock clock;
  private final Event<InterestEnded> ended;

  @Inject
  EndInterest(Interests interests, Clock clock, Event<InterestEnded> ended) {
    this.interests = interests;
    this.clock = clock;
    this.ended = ended;
  }

  /**
   * @throws InterestDayToCome when the day has not come
   * @throws PeriodRunsBackwards when the interest was shown later
   * @throws InterestChanged when it does not last any more
   */
  public void end(Actor actor, CouncilId council, UUID id, LocalDate on, String reason) {
    String why = Text.required("reason", reason, REASON);
    InterestDayToCome.refuse("on", on, LocalDate.now(clock));
    Interest interest = interests.get(council, id);
    if (!interest.isOpen()) throw new InterestChanged();
    if (on.isBefore(interest.since())) throw new PeriodRunsBackwards(interest.since(), on, "on");
    interests.end(id, on, why, actor, clock.instant());
    ended.fire(new InterestEnded(actor.name(), council, id, on, why));
  }
}
