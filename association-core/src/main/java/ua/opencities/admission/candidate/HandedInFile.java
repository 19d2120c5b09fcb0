package ua.opencities.admission.candidate;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.admission.DossierPart;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A file of a candidate's application. */
@UseCase
@StaffOnly
public class HandedInFile {
  private final Applications applications;

  @Inject
  HandedInFile(Applications applications) {
    this.applications = applications;
  }

  /** What is handed out. */
  public record Content(DossierPart part, String name, String mediaType, Held content) {}

  /**
   * @throws NotFound when the council's applications have no such file
   */
  public Content read(Actor actor, CouncilId council, UUID file) {
    return applications.file(council, file).orElseThrow(() -> new NotFound("file"));
  }
}
