package ua.opencities.fee.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileId;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ReconciliationActs {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(ReconciliationAct act) {
    database.persist(act);
    database.flush();
  }

  Optional<ReconciliationId> ofSubmission(UUID submission) {
    var found =
        database
            .createNativeQuery("select id from reconciliation_act where submission = ?1")
            .setParameter(1, submission)
            .getResultList();
    return found.stream().map(id -> new ReconciliationId((UUID) id)).findFirst();
  }

  ReconciliationAct get(ReconciliationId id) {
    var act = database.find(ReconciliationAct.class, id.value());
    if (act == null) throw new NotFound("reconciliation act");
    return act;
  }

  /** Two who answer or attach at once stand in line. */
  void oneAtATime(ReconciliationId id) {
    database
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended('reconciliation ' || ?1, 0))::text")
        .setParameter(1, id.toString())
        .getSingleResult();
  }

  void answer(ReconciliationAct act, int place, CouncilSide side, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into reconciliation_answer (id, council_id, act_id, place, verdict, note,"
                + " figures, closing, answered_by, answered_by_name, answered_at, added, opening)"
                + " values (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7,"
                + " cast(nullif(?8, '') as numeric), ?9, ?10, ?11, ?12,"
                + " cast(nullif(?13, '') as numeric))")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, act.council().value())
        .setParameter(3, act.id().value())
        .setParameter(4, place)
        .setParameter(5, side.verdict().name())
        .setParameter(6, side.note().orElse(""))
        .setParameter(7, Frozen.json(side.byPlace()))
        .setParameter(8, side.closing().map(Money::decimal).orElse(""))
        .setParameter(9, by.name())
        .setParameter(10, by.shown())
        .setParameter(11, at.atOffset(ZoneOffset.UTC))
        .setParameter(12, Frozen.json(side.ownLines()))
        .setParameter(13, side.opening().map(Money::decimal).orElse(""))
        .executeUpdate();
  }

  void attach(ReconciliationAct act, int place, FileId file, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into reconciliation_copy (id, council_id, act_id, place, file_id, attached_by,"
                + " attached_by_name, attached_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, act.council().value())
        .setParameter(3, act.id().value())
        .setParameter(4, place)
        .setParameter(5, file.value())
        .setParameter(6, by.name())
        .setParameter(7, by.shown())
        .setParameter(8, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** In the order in which they came. */
  List<Copy> copies(ReconciliationId id) {
    return copies("act_id", id.value());
  }

  Copy copy(UUID id) {
    return copies("id", id).stream().findFirst().orElseThrow(() -> new NotFound("signed copy"));
  }

  record Copy(UUID id, FileId file, String by, Instant at) {}

  private List<Copy> copies(String column, UUID value) {
    var rows =
        database
            .createNativeQuery(
                "select id, file_id, attached_by_name, attached_at from reconciliation_copy where "
                    + column
                    + " = ?1 order by place")
            .setParameter(1, value)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Copy(r.id(), new FileId(r.id()), r.text(), r.instant()))
        .toList();
  }

  Page<ReconciliationRow> list(CouncilId council, Page.Request page) {
    var total =
        database
            .createNativeQuery("select count(*) from reconciliation_act where council_id = ?1")
            .setParameter(1, council.value())
            .getSingleResult();
    var rows =
        database
            .createNativeQuery(
                "select a.id, a.number, a.from_day, a.to_day, a.opening, a.closing,"
                    + " coalesce((select w.verdict from reconciliation_answer w"
                    + "   where w.act_id = a.id order by w.place desc limit 1), ''),"
                    + " exists (select from reconciliation_copy c where c.act_id = a.id)"
                    + " from reconciliation_act a where a.council_id = ?1"
                    + " order by a.to_day desc, a.drawn_at desc"
                    + page.limit())
            .setParameter(1, council.value())
            .getResultList();
    var items =
        Row.of(rows).stream()
            .map(
                r ->
                    new ReconciliationRow(
                        new ReconciliationId(r.id()),
                        r.text(),
                        r.day(),
                        r.day(),
                        r.money(),
                        r.money(),
                        Optional.of(r.text()).filter(v -> !v.isEmpty()).map(Verdict::valueOf),
                        r.yes()))
            .toList();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }
}
