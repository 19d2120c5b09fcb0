package ua.opencities.fee.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;

@ApplicationScoped
class ArrearsPolicies {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  ArrearsPolicy inForce() {
    var rows =
        database
            .createNativeQuery("select grace_days, consequence from fee_policy")
            .getResultList();
    Row r = Row.of(rows).get(0);
    return new ArrearsPolicy(r.number(), Consequence.valueOf(r.text()));
  }

  /** False when it is no longer what was seen. */
  boolean replace(ArrearsPolicy seen, ArrearsPolicy wanted) {
    return database
            .createNativeQuery(
                "update fee_policy set grace_days = ?1, consequence = ?2"
                    + " where grace_days = ?3 and consequence = ?4")
            .setParameter(1, wanted.graceDays())
            .setParameter(2, wanted.consequence().name())
            .setParameter(3, seen.graceDays())
            .setParameter(4, seen.consequence().name())
            .executeUpdate()
        == 1;
  }
}
