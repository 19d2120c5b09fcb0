package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.Standing;
import ua.opencities.membership.StepConsequence;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * What a council was charged since by a step, and what was taken off, holds the step: the invoice
 * is put right first.
 */
@ApplicationScoped
class ChargedSince implements StepConsequence {
  private static final String CHARGED =
      "select i.number from charge h join invoice i on i.charge_id = h.id"
          + " join invoice_row r on r.id = i.id where h.council_id = ?1"
          + " and h.made_at >= ?2 and r.corrected > 0%s"
          + " order by h.made_at limit 1";

  /** What was taken off since and not added again. */
  private static final String LESSENED =
      "select i.number from correction k join invoice i on i.id = k.invoice_id"
          + " where k.council_id = ?1 and k.kind = 'CORRECTIVE_INVOICE' and k.made_at >= ?2"
          + " group by i.number having sum(k.amount) < 0 order by i.number limit 1";

  /** An entry fee belongs to the way in after this end of a membership. */
  private static final String ENTERS_AFTER =
      "select i.number from charge h join invoice i on i.charge_id = h.id"
          + " join invoice_row r on r.id = i.id where h.council_id = ?1"
          + " and h.after_exit = ?2 and r.corrected > 0 order by h.made_at limit 1";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Override
  public Optional<RuleBroken> of(Actor actor, CouncilId council, MembershipStepView step) {
    if (step.ends()) {
      var anew = first(ENTERS_AFTER, council, step.id());
      if (anew.isPresent()) return anew.map(MemberCharged::anew);
    }
    String kind =
        switch (step.to()) {
          case ADMITTED -> " and h.kind = 'ENTRY'";
          case EXITED, EXCLUDED -> " and h.kind = 'ANNUAL'";
          default -> " and h.kind <> 'ENTRY'";
        };
    boolean left = step.to() == Standing.EXITED || step.to() == Standing.EXCLUDED;
    if (!left && !step.begins() && step.to() != Standing.ADMITTED) return Optional.empty();
    Optional<RuleBroken> lessened =
        left ? number(LESSENED, council, step).map(MemberCharged::lessened) : Optional.empty();
    return lessened.or(
        () ->
            number(CHARGED.formatted(kind), council, step)
                .map(number -> MemberCharged.after(step.to(), number)));
  }

  private Optional<String> number(String question, CouncilId council, MembershipStepView step) {
    return first(question, council, step.enteredAt().atOffset(ZoneOffset.UTC));
  }

  private Optional<String> first(String question, CouncilId council, Object of) {
    List<?> numbers =
        database
            .createNativeQuery(question)
            .setParameter(1, council.value())
            .setParameter(2, of)
            .getResultList();
    return numbers.stream().findFirst().map(String.class::cast);
  }
}
