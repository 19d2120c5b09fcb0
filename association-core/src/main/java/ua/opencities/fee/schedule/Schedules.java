package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.NotFound;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Writes schedules. */
@ApplicationScoped
class Schedules {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject ScheduleRows rows;
  @Inject Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Optional<ScheduleId> ofSubmission(UUID submission) {
    return found("submission = ?1", submission);
  }

  Optional<ScheduleId> waiting(InvoiceId invoice) {
    return found("invoice_id = ?1 and approved_at is null and ended_at is null", invoice.value());
  }

  Optional<ScheduleId> inForce(InvoiceId invoice) {
    return found(
        "invoice_id = ?1 and approved_at is not null and ended_at is null", invoice.value());
  }

  private Optional<ScheduleId> found(String where, UUID by) {
    List<?> ids =
        database
            .createNativeQuery("select id from payment_schedule where " + where)
            .setParameter(1, by)
            .getResultList();
    return ids.stream().map(id -> new ScheduleId((UUID) id)).findFirst();
  }

  void add(
      ScheduleId id,
      CouncilId council,
      InvoiceId invoice,
      NewSchedule it,
      Actor by,
      UUID submission) {
    database
        .createNativeQuery(
            "insert into payment_schedule (id, council_id, invoice_id, amount, act_body,"
                + " act_document, act_number, act_date, reason, demonstration, submission,"
                + " entered_by, entered_by_name, entered_at) values (?1, ?2, ?3,"
                + " cast(?4 as numeric), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
        .setParameter(1, id.value())
        .setParameter(2, council.value())
        .setParameter(3, invoice.value())
        .setParameter(4, it.instalments().sum().decimal())
        .setParameter(5, it.act().body().name())
        .setParameter(6, it.act().document().name())
        .setParameter(7, it.act().number())
        .setParameter(8, it.act().date())
        .setParameter(9, it.reason())
        .setParameter(10, it.demonstration())
        .setParameter(11, submission)
        .setParameter(12, by.name())
        .setParameter(13, by.shown())
        .setParameter(14, now())
        .executeUpdate();
    int place = 0;
    for (FeePart part : it.instalments().parts())
      database
          .createNativeQuery(
              "insert into payment_schedule_part (schedule_id, council_id, place, due_on, amount)"
                  + " values (?1, ?2, ?3, ?4, cast(?5 as numeric))")
          .setParameter(1, id.value())
          .setParameter(2, council.value())
          .setParameter(3, ++place)
          .setParameter(4, part.day())
          .setParameter(5, part.amount().decimal())
          .executeUpdate();
  }

  /** Of two who act on it at once the second waits and sees what the first has done. */
  ScheduleView hold(ScheduleId id) {
    database
        .createNativeQuery("select id from payment_schedule where id = ?1 for update")
        .setParameter(1, id.value())
        .getResultList();
    return rows.one(id).orElseThrow(() -> new NotFound("payment schedule"));
  }

  boolean isEnteredBy(ScheduleId id, Actor actor) {
    return (Boolean)
        database
            .createNativeQuery("select entered_by = ?2 from payment_schedule where id = ?1")
            .setParameter(1, id.value())
            .setParameter(2, actor.name())
            .getSingleResult();
  }

  void approve(ScheduleId id, Actor by) {
    database
        .createNativeQuery(
            "update payment_schedule set approved_by = ?2, approved_by_name = ?3, approved_at = ?4"
                + " where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, now())
        .executeUpdate();
  }

  void end(ScheduleId id, ReliefAct act, String reason, Optional<ScheduleId> newer, Actor by) {
    database
        .createNativeQuery(
            "update payment_schedule set ended_by = ?2, ended_by_name = ?3, ended_at = ?4,"
                + " end_act_body = ?5, end_act_document = ?6, end_act_number = ?7,"
                + " end_act_date = ?8, end_reason = ?9, replaced_by = nullif(?10, '')::uuid"
                + " where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, now())
        .setParameter(5, act.body().name())
        .setParameter(6, act.document().name())
        .setParameter(7, act.number())
        .setParameter(8, act.date())
        .setParameter(9, reason)
        .setParameter(10, newer.map(ScheduleId::toString).orElse(""))
        .executeUpdate();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
