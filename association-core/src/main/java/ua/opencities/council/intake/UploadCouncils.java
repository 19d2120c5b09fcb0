package ua.opencities.council.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.intake.ImportHappened.CouncilsUploaded;
import ua.opencities.council.sheet.TakenFile;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes in a list as it came; it is kept whatever becomes of it. */
@UseCase
@StaffOnly
public class UploadCouncils {
  private final Imports imports;
  private final Clock clock;
  private final Event<CouncilsUploaded> announced;

  @Inject
  UploadCouncils(Imports imports, Clock clock, Event<CouncilsUploaded> announced) {
    this.imports = imports;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param fileName as the sender's machine calls it
   * @throws ua.opencities.council.sheet.SheetNotReadable when it is no table
   */
  public ImportId upload(Actor actor, String fileName, Held content) {
    var taken = new CouncilImport(new TakenFile(actor, fileName, content, clock.instant()));
    imports.add(taken, content);
    announced.fire(new CouncilsUploaded(actor.name(), taken.id().value(), taken.fileName()));
    return taken.id();
  }
}
