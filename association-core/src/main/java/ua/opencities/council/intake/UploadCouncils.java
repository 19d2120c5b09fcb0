package ua.opencities.council.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.intake.ImportHappened.CouncilsUploaded;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.FileTooLarge;
import ua.opencities.document.StoreFile;
import ua.opencities.shared.Text;
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
  public ImportId upload(Actor actor, String fileName, byte[] bytes) {
    if (bytes == null || bytes.length == 0) throw new FileEmpty();
    if (bytes.length > StoreFile.limit() * 1024L * 1024)
      throw new FileTooLarge(StoreFile.limit(), "file");
    Sheet.read(bytes);
    String last = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
    String name = Text.optional("file", last.replaceAll("[\\n\\t]", " "), 200).orElse("—");
    var taken = new CouncilImport(actor, name, bytes, clock.instant());
    imports.add(taken, bytes);
    announced.fire(new CouncilsUploaded(actor.name(), taken.id().value(), name));
    return taken.id();
  }
}
