package ua.opencities.admission.link;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.admission.link.ApplicationSeen.Card;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Whoever has the link has the mailbox. It takes a press of a button: programs that look through
 * mail open links by themselves.
 */
@UseCase
public class ConfirmApplication {
  private final OpenedApplication opened;
  private final LinkDeeds deeds;
  private final Event<ApplicationConfirmed> confirmed;
  private final Event<InterestShown> shown;
  private final Clock clock;

  @Inject
  ConfirmApplication(
      OpenedApplication opened,
      LinkDeeds deeds,
      Event<ApplicationConfirmed> confirmed,
      Event<InterestShown> shown,
      Clock clock) {
    this.opened = opened;
    this.deeds = deeds;
    this.confirmed = confirmed;
    this.shown = shown;
    this.clock = clock;
  }

  /**
   * Once; a second press changes nothing.
   *
   * @throws CouncilNotOpenToJoin when another application for the council was first, or it is a
   *     member
   * @throws NotFound when the link opens nothing
   */
  public void confirm(Actor atTheDoor, String link) {
    Secret secret = new Secret(link);
    Instant now = clock.instant();
    String answer = deeds.confirm(secret, now).orElseThrow(() -> new NotFound("application"));
    if (answer.equals("TAKEN")) throw new CouncilNotOpenToJoin();
    if (answer.equals("AGAIN")) return;
    Card card = opened.card(secret, now).orElseThrow();
    if (answer.equals("INTERESTED")) shown.fire(InterestShown.of(atTheDoor.name(), card));
    else confirmed.fire(ApplicationConfirmed.of(atTheDoor.name(), card));
  }
}
