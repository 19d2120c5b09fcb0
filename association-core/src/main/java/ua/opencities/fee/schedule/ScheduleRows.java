package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.language.SearchKey;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.CouncilId;

/** Reads schedules, each with its instalments by the same statement. */
@ApplicationScoped
class ScheduleRows {
  private static final String FROM =
      " from payment_schedule s join council c on c.id = s.council_id"
          + " left join invoice i on i.id = s.invoice_id";

  /** A predecessor's invoice is hidden from the heir that pays it. */
  private static final String NUMBER = "coalesce(s.taken_over, i.number)";

  private static final String VIEW =
      "select s.id, s.council_id, c.name, s.invoice_id, "
          + NUMBER
          + ","
          + " s.taken_over is not null, s.amount,"
          + " (select string_agg(p.due_on || ' ' || p.amount, ',' order by p.place)"
          + "   from payment_schedule_part p where p.schedule_id = s.id),"
          + " s.act_body, s.act_document, s.act_number, s.act_date, s.reason, s.demonstration,"
          + " s.entered_by_name, s.entered_at, s.approved_by_name, s.approved_at, s.ended_by_name,"
          + " s.ended_at, s.end_act_body, s.end_act_document, s.end_act_number, s.end_act_date,"
          + " s.end_reason, s.replaced_by, s.ended_with_debt, "
          + ScheduleState.PASSED_ON.condition
          + FROM;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<ScheduleView> one(ScheduleId id) {
    var rows =
        database
            .createNativeQuery(VIEW + " where s.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream().map(ScheduleRows::view).findFirst();
  }

  Page<ScheduleView> page(ScheduleSearch search) {
    String where =
        " where (?1 = '' or s.council_id = nullif(?1, '')::uuid)"
            + " and (?2 = '' or s.invoice_id = nullif(?2, '')::uuid)"
            + " and (?3 = '' or c.search_key like '%' || ?4 || '%'"
            + "   or position(lower(?3) in lower("
            + NUMBER
            + ")) > 0"
            + "   or position(lower(?3) in lower(s.act_number)) > 0)"
            + search.state().map(state -> " and " + state.condition).orElse("");
    Object total = asked("select count(*)" + FROM + where, search).getSingleResult();
    var rows =
        asked(VIEW + where + " order by s.entered_at desc, s.id" + search.page().limit(), search)
            .getResultList();
    List<ScheduleView> items = Row.of(rows).stream().map(ScheduleRows::view).toList();
    return new Page<>(
        items, ((Number) total).longValue(), search.page().number(), search.page().size());
  }

  private Query asked(String sql, ScheduleSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(2, search.invoice().map(InvoiceId::toString).orElse(""))
        .setParameter(3, search.words().strip())
        .setParameter(4, SearchKey.of(search.words()));
  }

  private static ScheduleView view(Row r) {
    return new ScheduleView(
        new ScheduleId(r.id()),
        new CouncilId(r.id()),
        r.text(),
        new InvoiceId(r.id()),
        r.text(),
        r.yes(),
        r.money(),
        parts(r.text()),
        act(r).orElseThrow(),
        r.text(),
        r.yes(),
        done(r).orElseThrow(),
        done(r),
        end(r),
        r.yes());
  }

  private static List<FeePart> parts(String told) {
    return Stream.of(told.split(","))
        .map(each -> each.split(" "))
        .map(each -> new FeePart(LocalDate.parse(each[0]), Money.of(each[1])))
        .toList();
  }

  private static Optional<ReliefAct> act(Row r) {
    Optional<String> body = r.textIfAny();
    Optional<String> document = r.textIfAny();
    Optional<String> number = r.textIfAny();
    Optional<LocalDate> date = r.dayIfAny();
    return body.map(
        it ->
            new ReliefAct(
                DecidingBody.valueOf(it),
                ActDocument.valueOf(document.orElseThrow()),
                number.orElseThrow(),
                date.orElseThrow()));
  }

  private static Optional<ScheduleView.Done> done(Row r) {
    Optional<String> by = r.textIfAny();
    Optional<Instant> at = r.instantIfAny();
    return by.map(who -> new ScheduleView.Done(who, at.orElseThrow()));
  }

  private static Optional<ScheduleView.End> end(Row r) {
    Optional<ScheduleView.Done> done = done(r);
    Optional<ReliefAct> act = act(r);
    Optional<String> reason = r.textIfAny();
    Optional<ScheduleId> replacedBy = r.idIfAny().map(ScheduleId::new);
    boolean withDebt = r.yes();
    return done.map(
        it -> new ScheduleView.End(it, act, reason.orElseThrow(), replacedBy, withDebt));
  }
}
