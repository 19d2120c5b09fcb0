package ua.opencities.admission.link;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.NewFile;
import ua.opencities.document.LookAtFile;
import ua.opencities.identity.Secret;
import ua.opencities.membership.Scan;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A signed paper, or a better copy of the decision, comes by the link; it is the office's turn. */
@UseCase
public class HandInFile {
  private final OpenedApplication opened;
  private final LinkDeeds deeds;
  private final LookAtFile look;
  private final Event<ApplicationFileHandedIn> handedIn;
  private final Clock clock;

  @Inject
  HandInFile(
      OpenedApplication opened,
      LinkDeeds deeds,
      LookAtFile look,
      Event<ApplicationFileHandedIn> handedIn,
      Clock clock) {
    this.opened = opened;
    this.deeds = deeds;
    this.look = look;
    this.handedIn = handedIn;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the link opens nothing
   * @throws NothingTakenIn when the part is not wanted now, or there are too many files
   * @throws ua.opencities.document.FileKindNotAccepted for a wrong file, whatever its name says
   */
  public void handIn(Actor atTheDoor, String link, DossierPart part, Scan scan) {
    Secret secret = new Secret(link);
    Instant now = clock.instant();
    var card = opened.card(secret, now).orElseThrow(() -> new NotFound("application"));
    NewFile file = NewFile.of(look.look(atTheDoor, scan.name(), scan.content()), scan.content());
    if (!deeds.handIn(secret, part, file, now)) throw new NothingTakenIn();
    handedIn.fire(new ApplicationFileHandedIn(atTheDoor.name(), card.id(), part, file.sha256()));
  }
}
