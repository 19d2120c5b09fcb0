package ua.opencities.fee.deferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;

/** The instalments in which an act lets a charge be paid, as the act set them. */
@ApplicationScoped
class InstalmentsInForce {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Granted(UUID schedule, List<DeferredPart> parts) {}

  /** What was agreed over them since is not among them: they are the schedule's first parts. */
  Optional<Granted> of(UUID entry) {
    List<?> found =
        database
            .createNativeQuery(
                "select d.schedule_id, d.due_on, d.amount from charge_deferral d"
                    + " join payment_schedule s on s.id = d.schedule_id"
                    + "   and s.approved_at is not null and s.ended_at is null"
                    + " where d.charge_entry = ?1 and d.agreement = (select min(f.agreement)"
                    + "   from charge_deferral f where f.charge_entry = d.charge_entry"
                    + "   and f.schedule_id = d.schedule_id) order by d.place")
            .setParameter(1, entry)
            .getResultList();
    List<DeferredPart> parts = new ArrayList<>();
    UUID schedule = null;
    for (Row row : Row.of(found)) {
      schedule = row.id();
      parts.add(new DeferredPart(row.day(), row.money()));
    }
    return Optional.ofNullable(schedule).map(it -> new Granted(it, parts));
  }
}
