package ua.opencities.admission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.applicant.Applicant;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.candidate.AcceptHandedIn;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.link.HandInFile;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.membership.Scan;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** Somebody who applies for a council and comes by the link, and the office that takes it on. */
public final class SampleApplication {
  public static final Actor DOOR = Operator.atTheDoor("test");
  public static final LocalDate DECIDED = LocalDate.of(2026, 10, 1);

  public final CouncilId council;
  public final String email = UUID.randomUUID() + "@test.example";
  public final String link;

  private SampleApplication(CouncilId council) {
    this.council = council;
    this.link =
        Association.get(ApplyToJoin.class).apply(DOOR, order(council, email)).orElseThrow().text();
  }

  /** The link went out, nobody has opened it. */
  public static SampleApplication sent(String councilName) {
    return forCouncil(Association.newCouncil(councilName));
  }

  public static SampleApplication forCouncil(CouncilId council) {
    return new SampleApplication(council);
  }

  public static SampleApplication confirmed(String councilName) {
    var application = sent(councilName);
    Association.get(ConfirmApplication.class).confirm(DOOR, application.link);
    return application;
  }

  public static ApplyToJoin.Order order(CouncilId council, String email) {
    return order(council, email, scan());
  }

  public static ApplyToJoin.Order order(CouncilId council, String email, Scan decision) {
    return new ApplyToJoin.Order(
        council.value(),
        new Applicant("Олена Проба", "секретарка ради", email, Optional.of("+380 32 234 56 78")),
        new CouncilDecision("12/34", DECIDED, decision));
  }

  public static Scan scan() {
    return new Scan("рішення.pdf", "application/pdf", SamplePdf.page());
  }

  public SampleApplication handIn(DossierPart part) {
    Association.get(HandInFile.class).handIn(DOOR, link, part, scan());
    return this;
  }

  /** The newest file of the part becomes the act of its step. */
  public SampleApplication accept(DossierPart part, String number, LocalDate day) {
    var office = Association.administrator();
    var file =
        Association.get(ApplicationOf.class)
            .of(office, council)
            .orElseThrow()
            .handedIn(part)
            .get(0)
            .id();
    Association.get(AcceptHandedIn.class)
        .accept(
            office,
            council,
            new AcceptHandedIn.Order(part, file, Optional.ofNullable(number), day));
    return this;
  }

  /** The package is complete and lies before the Board. */
  public SampleApplication beforeTheBoard() {
    return accept(DossierPart.DECISION, "12/34", DECIDED)
        .handIn(DossierPart.AGREEMENT)
        .handIn(DossierPart.APPLICATION)
        .accept(DossierPart.AGREEMENT, "15", DECIDED.plusDays(5))
        .accept(DossierPart.APPLICATION, null, DECIDED.plusDays(6));
  }

  public long letters(String subjectBeginsWith) {
    return Association.sql(
            "select count(*) from outbox_mail where to_address = ? and subject like ?",
            email,
            subjectBeginsWith + "%")
        .count();
  }
}
