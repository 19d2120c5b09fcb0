package ua.opencities.fee.run;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;

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

  void passed(RunId run, Hindrance hindrance, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into billing_run_pass(run_id, hindrance, passed_by, passed_by_name, passed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, run.value())
        .setParameter(2, hindrance.name())
        .setParameter(3, by.name())
        .setParameter(4, by.shown())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  Set<String> passedBy(RunId run) {
    List<?> found =
        database
            .createNativeQuery("select distinct passed_by from billing_run_pass where run_id = ?1")
            .setParameter(1, run.value())
            .getResultList();
    return found.stream().map(String.class::cast).collect(toSet());
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
