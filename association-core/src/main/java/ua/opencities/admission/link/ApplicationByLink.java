package ua.opencities.admission.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The one application that a link opens. */
@UseCase
public class ApplicationByLink {
  private final OpenedApplication opened;
  private final Clock clock;

  @Inject
  ApplicationByLink(OpenedApplication opened, Clock clock) {
    this.opened = opened;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the link opens nothing, or nothing any more
   */
  public ApplicationSeen of(Actor atTheDoor, String link) {
    Secret secret = new Secret(link);
    Instant now = clock.instant();
    var card = opened.card(secret, now).orElseThrow(() -> new NotFound("application"));
    return new ApplicationSeen(
        card,
        opened.files(secret, now),
        opened.notes(secret, now),
        opened.steps(secret, now),
        opened.met(secret, now).orElseThrow(() -> new NotFound("application")));
  }
}
