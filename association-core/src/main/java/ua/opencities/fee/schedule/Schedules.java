package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
import ua.opencities.fee.schedule.terms.ScheduleState;
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

  Optional<ScheduleId> of(InvoiceId invoice, CouncilId council, ScheduleState state) {
    return found(
        "invoice_id = ?1 and council_id = ?2 and " + state.condition,
        invoice.value(),
        council.value());
  }

  private Optional<ScheduleId> found(String where, UUID... by) {
    Query query = database.createNativeQuery("select id from payment_schedule s where " + where);
    for (int i = 0; i < by.length; i++) query.setParameter(i + 1, by[i]);
    List<?> ids = query.getResultList();
    return ids.stream().map(id -> new ScheduleId((UUID) id)).findFirst();
  }

  void add(ScheduleId id, Owed debt, NewSchedule it, Actor by, UUID submission) {
    run(
        "insert into payment_schedule (id, council_id, invoice_id, amount, act_body,"
            + " act_document, act_number, act_date, reason, demonstration, submission,"
            + " entered_by, entered_by_name, entered_at, taken_over) values (?1, ?2, ?3,"
            + " cast(?4 as numeric), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
            + " nullif(?15, ''))",
        id.value(),
        debt.council().value(),
        debt.invoice().value(),
        it.instalments().sum().decimal(),
        it.act().body().name(),
        it.act().document().name(),
        it.act().number(),
        it.act().date(),
        it.reason(),
        it.demonstration(),
        submission,
        by.name(),
        by.shown(),
        now(),
        debt.takenOver() ? debt.number() : "");
    int place = 0;
    for (FeePart part : it.instalments().parts())
      run(
          "insert into payment_schedule_part (schedule_id, council_id, place, due_on, amount)"
              + " values (?1, ?2, ?3, ?4, cast(?5 as numeric))",
          id.value(),
          debt.council().value(),
          ++place,
          part.day(),
          part.amount().decimal());
  }

  /** Of two who act on it at once the second waits and sees what the first has done. */
  ScheduleView hold(ScheduleId id) {
    found("id = ?1 for update", id.value());
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
    run(
        "update payment_schedule set approved_by = ?2, approved_by_name = ?3, approved_at = ?4"
            + " where id = ?1",
        id.value(),
        by.name(),
        by.shown(),
        now());
  }

  void end(
      ScheduleId id, Optional<ReliefAct> act, String reason, Optional<ScheduleId> newer, Actor by) {
    run(
        "update payment_schedule set ended_by = ?2, ended_by_name = ?3, ended_at = ?4,"
            + " end_act_body = nullif(?5, ''), end_act_document = nullif(?6, ''),"
            + " end_act_number = nullif(?7, ''), end_act_date = nullif(?8, '')::date,"
            + " end_reason = ?9, replaced_by = nullif(?10, '')::uuid where id = ?1",
        id.value(),
        by.name(),
        by.shown(),
        now(),
        act.map(it -> it.body().name()).orElse(""),
        act.map(it -> it.document().name()).orElse(""),
        act.map(ReliefAct::number).orElse(""),
        act.map(it -> it.date().toString()).orElse(""),
        reason,
        newer.map(ScheduleId::toString).orElse(""));
  }

  private void run(String sql, Object... values) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    query.executeUpdate();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
