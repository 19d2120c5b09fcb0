package ua.opencities.fee.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.paper.CorrectionContent;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Corrections {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject GiveNumber numbers;
  @Inject Clock clock;

  /** What a correction changes: an invoice, a debt from before, another correction; or none. */
  record About(Optional<UUID> invoice, Optional<UUID> opening, Optional<UUID> reverses) {
    static final About CREDIT = new About(Optional.empty(), Optional.empty(), Optional.empty());

    static About invoice(InvoiceId id) {
      return new About(Optional.of(id.value()), Optional.empty(), Optional.empty());
    }

    static About opening(UUID id) {
      return new About(Optional.empty(), Optional.of(id), Optional.empty());
    }

    static About taken(TakenDebt debt) {
      return debt.isInvoice() ? invoice(new InvoiceId(debt.source())) : opening(debt.source());
    }

    static About reversal(CorrectionView wrong) {
      return new About(
          wrong.invoice(),
          wrong.opening().map(CorrectionView.Ref::id),
          Optional.of(wrong.id().value()));
    }
  }

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
      Actor actor, CouncilId council, About about, UUID submission, CorrectionContent unnumbered) {
    CorrectionKind kind = unnumbered.kind();
    int year = unnumbered.grounds().issuedOn().getYear();
    int sequence = numbers.next(actor, kind.series(), year);
    var content = unnumbered.numbered(kind.number(year, sequence));
    var correction =
        new Correction(council, about, sequence, content, submission, actor, clock.instant());
    database.persist(correction);
    database.flush();
    return correction;
  }

  CorrectionContent said(CorrectionId id) {
    var frozen =
        database
            .createNativeQuery("select frozen from correction where id = ?1")
            .setParameter(1, id.value())
            .getSingleResult();
    return CorrectionContent.from((String) frozen);
  }

  /** Four eyes, where the association wants them: who recorded it does not reverse it. */
  boolean wantsAnother(Actor actor, CorrectionId id) {
    return (Boolean)
        database
            .createNativeQuery(
                "select p.second_person and k.made_by = ?2"
                    + " from correction k cross join fee_policy p where k.id = ?1")
            .setParameter(1, id.value())
            .setParameter(2, actor.name())
            .getSingleResult();
  }

  /** Who took over the account of the council by an act that holds, be it that nothing moved. */
  Optional<String> heirs(CouncilId council) {
    return Optional.ofNullable(
        (String)
            database
                .createNativeQuery(
                    "select string_agg(distinct i.other_name, ', ') from inheritance i"
                        + " where i.council_id = ?1 and i.side = 'PREDECESSOR' and i.account"
                        + " and i.undoes is null and not exists (select from inheritance u"
                        + "   where u.undoes = i.line_id and u.side = i.side)")
                .setParameter(1, council.value())
                .getSingleResult());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
