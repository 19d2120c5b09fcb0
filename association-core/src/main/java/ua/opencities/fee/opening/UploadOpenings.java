package ua.opencities.fee.opening;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.sheet.TakenFile;
import ua.opencities.fee.opening.OpeningHappened.OpeningsUploaded;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes in a table of balances and invoices from before; nothing is booked by that. */
@UseCase
@StaffOnly
public class UploadOpenings {
  private final OpeningImports imports;
  private final Clock clock;
  private final Event<OpeningsUploaded> announced;

  @Inject
  UploadOpenings(OpeningImports imports, Clock clock, Event<OpeningsUploaded> announced) {
    this.imports = imports;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param fileName as the sender's machine calls it
   * @throws ua.opencities.council.sheet.SheetNotReadable when it is no table
   */
  public OpeningImportId upload(Actor actor, String fileName, Held content) {
    var taken = new OpeningImport(new TakenFile(actor, fileName, content, clock.instant()));
    imports.add(taken, content);
    announced.fire(new OpeningsUploaded(actor.name(), taken.id().value(), taken.fileName()));
    return taken.id();
  }
}
