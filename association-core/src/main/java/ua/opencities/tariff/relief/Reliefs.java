package ua.opencities.tariff.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Writes reliefs. */
@ApplicationScoped
class Reliefs {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject ReliefRows rows;

  /** So that the second of two learns which relief the first has entered. */
  void oneAtATime(CouncilId council) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "relief " + council)
        .getSingleResult();
  }

  /** One that concerns a fee which this one concerns, in the same way. */
  Optional<ReliefView> besides(CouncilId council, Relief relief) {
    var found =
        database
            .createNativeQuery(
                ReliefRows.VIEW
                    + " where r.council_id = ?1 and r.withdrawn_at is null"
                    + " and r.fee = ?5 and (case r.kind when 'SPONSOR' then 1"
                    + " when 'INSTALMENTS' then 2 else 0 end) = ?2 and r.counted && daterange(?3,"
                    + " nullif(?4, '')::date, '[]') order by r.begins_on limit 1")
            .setParameter(1, council.value())
            .setParameter(2, relief.kind().sort())
            .setParameter(3, relief.counted().from())
            .setParameter(4, relief.counted().to().map(LocalDate::toString).orElse(""))
            .setParameter(5, relief.fee().name())
            .getResultList();
    return Row.of(found).stream().map(ReliefRow::view).findFirst();
  }

  void add(ReliefId id, CouncilId council, NewRelief it, Actor by, Instant at) {
    Relief relief = it.relief();
    database
        .createNativeQuery(
            "insert into relief (id, council_id, kind, begins_on, ends_on, percent, sum,"
                + " sponsor_name, sponsor_code, act_body, act_document, act_number, act_date,"
                + " reason, demonstration, entered_by, entered_by_name, entered_at, fee, parts) values (?1, ?2,"
                + " ?3, ?4, nullif(?5, '')::date, nullif(?6, 0), nullif(?7, '')::numeric,"
                + " nullif(?8, ''), nullif(?9, ''), ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
                + " ?19, ?20)")
        .setParameter(1, id.value())
        .setParameter(2, council.value())
        .setParameter(3, relief.kind().name())
        .setParameter(4, relief.days().from())
        .setParameter(5, relief.days().to().map(LocalDate::toString).orElse(""))
        .setParameter(6, relief.percent().orElse(0))
        .setParameter(7, relief.sum().map(Money::decimal).orElse(""))
        .setParameter(8, relief.sponsor().map(who -> who.name()).orElse(""))
        .setParameter(9, relief.sponsor().map(who -> who.code().value()).orElse(""))
        .setParameter(10, it.act().body().name())
        .setParameter(11, it.act().document().name())
        .setParameter(12, it.act().number())
        .setParameter(13, it.act().date())
        .setParameter(14, it.reason())
        .setParameter(15, it.demonstration())
        .setParameter(16, by.name())
        .setParameter(17, by.shown())
        .setParameter(18, at.atOffset(ZoneOffset.UTC))
        .setParameter(19, relief.fee().name())
        .setParameter(20, relief.parts().written())
        .executeUpdate();
  }

  /** Of two who act on it at once the second waits and sees what the first has done. */
  ReliefView hold(ReliefId id) {
    database
        .createNativeQuery("select id from relief where id = ?1 for update")
        .setParameter(1, id.value())
        .getResultList();
    return rows.one(id).orElseThrow(() -> new NotFound("relief"));
  }

  boolean isEnteredBy(ReliefId id, Actor actor) {
    return (Boolean)
        database
            .createNativeQuery("select entered_by = ?2 from relief where id = ?1")
            .setParameter(1, id.value())
            .setParameter(2, actor.name())
            .getSingleResult();
  }

  void approve(ReliefId id, Actor by, Instant at) {
    database
        .createNativeQuery(
            "update relief set approved_by = ?2, approved_by_name = ?3, approved_at = ?4"
                + " where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void withdraw(ReliefId id, String reason, Actor by, Instant at) {
    database
        .createNativeQuery(
            "update relief set withdrawn_by = ?2, withdrawn_by_name = ?3, withdrawn_at = ?4,"
                + " withdrawal_reason = ?5 where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .setParameter(5, reason)
        .executeUpdate();
  }
}
