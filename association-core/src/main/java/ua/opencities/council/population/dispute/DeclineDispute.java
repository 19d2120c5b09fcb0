package ua.opencities.council.population.dispute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.dispute.DisputeChanged.DisputeAnswered;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office stands by the figure and says why. */
@UseCase
@StaffOnly
public class DeclineDispute {
  private final Disputes disputes;
  private final Clock clock;
  private final Event<DisputeAnswered> announced;

  @Inject
  DeclineDispute(Disputes disputes, Clock clock, Event<DisputeAnswered> announced) {
    this.disputes = disputes;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws DisputeRefused when it was answered before
   */
  public void decline(Actor actor, UUID id, String words) {
    String why = Text.required("words", words, AcceptDispute.WORDS);
    disputes.toAnswer(id).answer(DisputeOutcome.DECLINED, Optional.of(why), actor, clock.instant());
    disputes.settled();
    announced.fire(new DisputeAnswered(actor.name(), disputes.get(id)));
  }
}
