package ua.opencities.tariff.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tenancy.Actor;

@ApplicationScoped
class TariffChanges {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject TariffRegister register;

  /** Of two who change it at once the second waits; so does whoever charges by it. */
  TariffView hold(Actor actor, TariffId id) {
    database
        .createNativeQuery("select id from tariff where id = ?1 for update")
        .setParameter(1, id.value())
        .getResultList();
    TariffView tariff = register.one(actor, id);
    if (tariff.withdrawn()) throw new TariffIsWithdrawn(tariff.name());
    return tariff;
  }

  void withdraw(TariffView tariff, ChangeGrounds grounds, Actor by, Instant at) {
    note(tariff, TariffChangeKind.WITHDRAWN, Optional.empty(), grounds, by, at);
    database
        .createNativeQuery(
            "update tariff set withdrawn_at = ?2, version = version + 1 where id = ?1")
        .setParameter(1, tariff.id().value())
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    database
        .createNativeQuery(
            // up to the next that is left, where another one has followed meanwhile
            "update tariff a set version = version + 1,"
                + " (valid_to, gave_way_to) = (select min(n.valid_from) - 1,"
                + "   (array_agg(n.id order by n.valid_from))[1] from tariff n"
                + "   where n.kind = a.kind and n.withdrawn_at is null"
                + "   and n.valid_from > a.valid_from)"
                + " where gave_way_to = ?1 and withdrawn_at is null")
        .setParameter(1, tariff.id().value())
        .executeUpdate();
  }

  Optional<TariffView> goesOn(Actor actor, TariffId withdrawn) {
    List<?> found =
        database
            .createNativeQuery(
                "select id from tariff where gave_way_to = ?1 and withdrawn_at is null")
            .setParameter(1, withdrawn.value())
            .getResultList();
    return found.stream().map(id -> register.one(actor, new TariffId((UUID) id))).findFirst();
  }

  /** Whoever ended it by an act has spoken of its end: a later withdrawal opens it no more. */
  void end(TariffView tariff, LocalDate lastDay, ChangeGrounds grounds, Actor by, Instant at) {
    note(tariff, TariffChangeKind.ENDED, Optional.of(lastDay), grounds, by, at);
    database
        .createNativeQuery(
            "update tariff set valid_to = ?2, gave_way_to = null, version = version + 1"
                + " where id = ?1")
        .setParameter(1, tariff.id().value())
        .setParameter(2, lastDay)
        .executeUpdate();
  }

  private void note(
      TariffView tariff,
      TariffChangeKind kind,
      Optional<LocalDate> lastDay,
      ChangeGrounds grounds,
      Actor by,
      Instant at) {
    database
        .createNativeQuery(
            "insert into tariff_change (id, tariff_id, kind, last_day, ended_before, act_body,"
                + " act_number, act_date, reason, made_by, made_by_name, made_at) values (?1, ?2,"
                + " ?3, nullif(?4, '')::date, nullif(?5, '')::date, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, tariff.id().value())
        .setParameter(3, kind.name())
        .setParameter(4, lastDay.map(LocalDate::toString).orElse(""))
        .setParameter(5, tariff.valid().to().map(LocalDate::toString).orElse(""))
        .setParameter(6, grounds.act().body())
        .setParameter(7, grounds.act().number())
        .setParameter(8, grounds.act().date())
        .setParameter(9, grounds.reason())
        .setParameter(10, by.name())
        .setParameter(11, by.shown())
        .setParameter(12, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  List<TariffChange> of(TariffId id) {
    var found =
        database
            .createNativeQuery(
                "select kind, last_day, ended_before, act_body, act_number, act_date, reason,"
                    + " made_by_name, made_at from tariff_change where tariff_id = ?1"
                    + " order by made_at desc")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(found).stream()
        .map(
            r ->
                new TariffChange(
                    TariffChangeKind.valueOf(r.text()),
                    r.dayIfAny(),
                    r.dayIfAny(),
                    new ChangeGrounds(new AdoptingAct(r.text(), r.text(), r.day()), r.text()),
                    r.text(),
                    r.instant()))
        .toList();
  }
}
