package ua.opencities.fee.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionContent;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Corrections {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject GiveNumber numbers;
  @Inject Clock clock;

  /** The same form sent twice is the same correction. */
  Optional<CorrectionId> ofSubmission(UUID submission) {
    var found =
        database
            .createNativeQuery("select id from correction where submission = ?1")
            .setParameter(1, submission)
            .getResultList();
    return found.stream().map(id -> new CorrectionId((UUID) id)).findFirst();
  }

  /** The next of its series, frozen under its number. */
  Correction issue(
      Actor actor, CouncilId council, UUID invoice, UUID submission, CorrectionContent unnumbered) {
    CorrectionKind kind = unnumbered.kind();
    int year = unnumbered.grounds().issuedOn().getYear();
    int sequence = numbers.next(actor, kind.series(), year);
    var content = unnumbered.numbered(kind.number(year, sequence));
    var correction =
        new Correction(council, invoice, sequence, content, submission, actor, clock.instant());
    database.persist(correction);
    database.flush();
    return correction;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
