package ua.opencities.admission.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A file of the application that a link opens: to sign, or handed in. */
@UseCase
public class FileByLink {
  private final OpenedApplication opened;
  private final Clock clock;

  @Inject
  FileByLink(OpenedApplication opened, Clock clock) {
    this.opened = opened;
    this.clock = clock;
  }

  /** What is handed out. */
  public record Content(String name, String mediaType, Held content) {}

  /**
   * @throws NotFound when there is no such file in it
   */
  public Content read(Actor atTheDoor, String link, UUID file) {
    return opened
        .file(new Secret(link), file, clock.instant())
        .orElseThrow(() -> new NotFound("file"));
  }
}
