package ua.opencities.admission.candidate;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.DossierPart;
import ua.opencities.council.CouncilDossier;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Scan;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What the applicant handed in becomes the act of a step of the road, its file the act's scan. */
@UseCase
@StaffOnly
public class AcceptHandedIn {
  private final Applications applications;
  private final CouncilDossier councils;
  private final RecordMembershipStep record;

  @Inject
  AcceptHandedIn(Applications applications, CouncilDossier councils, RecordMembershipStep record) {
    this.applications = applications;
    this.councils = councils;
    this.record = record;
  }

  /**
   * Which file is accepted, with the number and the date it bears.
   *
   * @param file of the application, of the same part
   */
  public record Order(DossierPart part, UUID file, Optional<String> number, LocalDate adoptedOn) {}

  /**
   * @throws NoOpenApplication when it was closed meanwhile
   * @throws ua.opencities.membership.StepNotAllowed with what is missing before
   * @throws ua.opencities.membership.ActDoesNotFit when the number is missing where one is needed
   * @throws NotFound when the application has no such file
   */
  public void accept(Actor actor, CouncilId council, Order order) {
    if (applications.openToChange(council).isEmpty()) throw new NoOpenApplication();
    var file =
        applications
            .file(council, order.file())
            .filter(it -> it.part() == order.part())
            .orElseThrow(() -> new NotFound("file"));
    record.record(
        actor,
        council,
        order.part().leadsTo(),
        act(actor, council, order),
        Optional.of(new Scan(file.name(), file.mediaType(), file.content())));
  }

  private Act act(Actor actor, CouncilId council, Order order) {
    boolean administration = councils.of(actor, council).administration().isPresent();
    DecidingBody theirs =
        administration ? DecidingBody.MILITARY_ADMINISTRATION : DecidingBody.COUNCIL;
    DecidingBody body = order.part() == DossierPart.AGREEMENT ? DecidingBody.DIRECTORATE : theirs;
    ActDocument document =
        switch (order.part()) {
          case DECISION -> administration ? ActDocument.ORDER : ActDocument.DECISION;
          case AGREEMENT -> ActDocument.AGREEMENT;
          case APPLICATION -> ActDocument.APPLICATION;
        };
    return new Act(
        body,
        document,
        order.number(),
        order.adoptedOn(),
        order.adoptedOn(),
        Optional.empty(),
        Optional.empty());
  }
}
