package ua.opencities.fee.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.ReliefHappened.ReliefApproved;
import ua.opencities.tariff.relief.ReliefHappened.ReliefEntered;
import ua.opencities.tariff.relief.terms.ReliefId;

/** Parts are agreed for a fee to come: neither entered nor approved once its invoice is issued. */
@ApplicationScoped
class PartsComeBeforeTheInvoice {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void entered(@Observes ReliefEntered event) {
    check(event.relief());
  }

  void approved(@Observes ReliefApproved event) {
    check(event.relief());
  }

  private void check(ReliefId relief) {
    var issued =
        database
            .createNativeQuery(
                "select h.year, i.number from relief r"
                    + " join charge h on h.council_id = r.council_id and h.kind = 'ANNUAL'"
                    + "   and h.year = extract(year from r.begins_on)"
                    + " join invoice i on i.charge_id = h.id"
                    + " where r.id = ?1 and r.kind = 'INSTALMENTS'")
            .setParameter(1, relief.value())
            .getResultList();
    for (Row r : Row.of(issued)) throw new PartsOfIssuedInvoice(r.number(), r.text());
  }
}
