package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.StepConsequence;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What a member is charged holds its membership: the invoice is put right first. */
@ApplicationScoped
class ChargedSince implements StepConsequence {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Override
  public Optional<RuleBroken> of(Actor actor, CouncilId council, MembershipStepView step) {
    if (!step.begins()) return Optional.empty();
    List<?> numbers =
        database
            .createNativeQuery(
                "select i.number from charge h join invoice i on i.charge_id = h.id"
                    + " join invoice_row r on r.id = i.id where h.council_id = ?1"
                    + " and h.kind <> 'ENTRY' and h.made_at >= ?2 and r.corrected > 0"
                    + " order by h.made_at limit 1")
            .setParameter(1, council.value())
            .setParameter(2, step.enteredAt().atOffset(ZoneOffset.UTC))
            .getResultList();
    return numbers.stream().findFirst().map(number -> new MemberCharged((String) number));
  }
}
