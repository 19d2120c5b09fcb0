package ua.opencities.admission.link;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The applicant writes to the office by the link. */
@UseCase
public class AnswerRemarks {
  public static final int WORDS = 2000;
  private final OpenedApplication opened;
  private final LinkDeeds deeds;
  private final Event<ApplicationAnswered> answered;
  private final Clock clock;

  @Inject
  AnswerRemarks(
      OpenedApplication opened, LinkDeeds deeds, Event<ApplicationAnswered> answered, Clock clock) {
    this.opened = opened;
    this.deeds = deeds;
    this.answered = answered;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the link opens nothing
   * @throws NothingTakenIn when the application is closed
   */
  public void answer(Actor atTheDoor, String link, String words) {
    Secret secret = new Secret(link);
    Instant now = clock.instant();
    var card = opened.card(secret, now).orElseThrow(() -> new NotFound("application"));
    if (!deeds.answer(secret, Text.required("answer", words, WORDS), now))
      throw new NothingTakenIn();
    answered.fire(new ApplicationAnswered(atTheDoor.name(), card.id()));
  }
}
