package ua.opencities.fee.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.NotFound;

@ApplicationScoped
class BillingRuns {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(BillingRun run) {
    database.persist(run);
    // its lines point at it, and nothing tells the provider so
    database.flush();
  }

  BillingRun get(RunId id) {
    var run = database.find(BillingRun.class, id.value());
    if (run == null) throw new NotFound("billing run");
    return run;
  }

  /** Of two who act on a run at once the second waits and sees what the first has done. */
  BillingRun hold(RunId id) {
    var run = database.find(BillingRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (run == null) throw new NotFound("billing run");
    return run;
  }

  void write() {
    database.flush();
  }

  boolean secondPersonApproves() {
    return (Boolean)
        database.createNativeQuery("select second_person from fee_policy").getSingleResult();
  }

  void secondPersonApproves(boolean wanted) {
    database
        .createNativeQuery("update fee_policy set second_person = ?1")
        .setParameter(1, wanted)
        .executeUpdate();
  }
}
