package ua.opencities.fee.schedule;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The schedules whose debt left the heir's account. */
@ApplicationScoped
class SchedulesOfDebtsGone {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  /** Waiting ones and those in force, of debts that left by these lines. */
  List<ScheduleId> of(CouncilId heir, Collection<UUID> lines) {
    List<?> ids =
        database
            .createNativeQuery(
                "select s.id from payment_schedule s where s.council_id = ?1"
                    + " and s.taken_over is not null and s.ended_at is null"
                    + " and exists (select from account_entry e where e.council_id = s.council_id"
                    + "   and e.kind = 'PASSED_ON' and e.about = s.invoice_id"
                    + "   and e.source = any(string_to_array(?2, ',')::uuid[]))"
                    + " order by s.entered_at, s.id")
            .setParameter(1, heir.value())
            .setParameter(2, lines.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    return ids.stream().map(id -> new ScheduleId((UUID) id)).toList();
  }

  void end(ScheduleId id, String act, Actor by) {
    database
        .createNativeQuery(
            "update payment_schedule set ended_by = ?2, ended_by_name = ?3, ended_at = ?4,"
                + " end_reason = ?5, ended_with_debt = true where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(5, act)
        .executeUpdate();
  }
}
