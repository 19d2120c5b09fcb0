package ua.opencities.reminder.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Pauses {
  private static final String FROM =
      " from reminder_pause p left join council c on c.id = p.council_id"
          + " left join invoice i on i.id = p.invoice_id"
          + " left join oblast o on o.code = p.oblast_code";
  private static final String COLUMNS =
      "select p.id, p.council_id, p.invoice_id, p.oblast_code, c.name, i.number, o.name as oblast,"
          + " o.name_en, p.begins_on, p.ends_on, p.reason, p.set_by_shown, p.set_at,"
          + " p.ended_by_shown, p.ended_at";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(PauseId id, Resting resting, Period days, String reason, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into reminder_pause (id, council_id, invoice_id, oblast_code, reason,"
                + " begins_on, ends_on, set_by, set_by_shown, set_at) values (?1,"
                + " nullif(?2, '')::uuid, nullif(?3, '')::uuid, nullif(?4, ''), ?5, ?6, ?7, ?8, ?9,"
                + " ?10)")
        .setParameter(1, id.value())
        .setParameter(2, resting.council().map(CouncilId::toString).orElse(""))
        .setParameter(3, resting.invoice().map(it -> it.value().toString()).orElse(""))
        .setParameter(4, resting.oblast().orElse(""))
        .setParameter(5, reason)
        .setParameter(6, days.from())
        .setParameter(7, days.to().orElseThrow())
        .setParameter(8, by.name())
        .setParameter(9, by.shown())
        .setParameter(10, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** False when it was ended already. */
  boolean end(PauseId id, Actor by, Instant at) {
    return database
            .createNativeQuery(
                "update reminder_pause set ended_by = ?2, ended_by_shown = ?3, ended_at = ?4"
                    + " where id = ?1 and ended_at is null")
            .setParameter(1, id.value())
            .setParameter(2, by.name())
            .setParameter(3, by.shown())
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  Optional<PauseView> one(PauseId id) {
    var rows =
        database
            .createNativeQuery(COLUMNS + FROM + " where p.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream().map(Pauses::view).findFirst();
  }

  /** Those that rest first, then the newest. */
  Page<PauseView> page(LocalDate on, Page.Request page) {
    var total = database.createNativeQuery("select count(*)" + FROM).getSingleResult();
    var rows =
        database
            .createNativeQuery(
                COLUMNS
                    + FROM
                    + " order by (p.ended_at is null and p.ends_on >= ?1) desc, p.set_at desc, p.id"
                    + page.limit())
            .setParameter(1, on)
            .getResultList();
    var items = Row.of(rows).stream().map(Pauses::view).toList();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }

  private static PauseView view(Row r) {
    var id = new PauseId(r.id());
    var resting =
        new Resting(
            r.idIfAny().map(CouncilId::new), r.idIfAny().map(InvoiceId::new), r.textIfAny());
    return new PauseView(
        id,
        resting,
        r.textIfAny(),
        r.textIfAny(),
        r.textIfAny(),
        r.textIfAny(),
        Period.between(r.day(), r.day()),
        r.text(),
        r.text(),
        r.instant(),
        ended(r));
  }

  private static Optional<PauseView.Ended> ended(Row r) {
    Optional<String> by = r.textIfAny();
    Optional<Instant> at = r.instantIfAny();
    return by.map(who -> new PauseView.Ended(who, at.orElseThrow()));
  }
}
