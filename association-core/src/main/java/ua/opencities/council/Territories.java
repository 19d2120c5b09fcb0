package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Territories {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The council is locked: its entries are numbered one after another. */
  void add(CouncilId council, TerritoryEntry entry, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into council_territory (id, council_id, place, status, from_day, until_day,"
                + " act, entered_by, entered_by_name, entered_at) values (?1, ?2, (select count(*)"
                + " + 1 from council_territory where council_id = ?2), ?3, ?4,"
                + " nullif(?5, '')::date, nullif(?6, ''), ?7, ?8, ?9)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, council.value())
        .setParameter(3, entry.status().name())
        .setParameter(4, entry.from())
        .setParameter(5, entry.until().map(Object::toString).orElse(""))
        .setParameter(6, entry.act().orElse(""))
        .setParameter(7, by.name())
        .setParameter(8, by.shown())
        .setParameter(9, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * Councils stand by the entry that covers the day: the rule of {@link TerritoryHistory.View#on}.
   * Where none does, the newest is shown; its days say that it does not hold.
   *
   * @param only of this council, else of all
   * @return for how many another entry holds than before
   */
  int standBy(LocalDate day, Optional<CouncilId> only) {
    database.flush();
    int changed = stand(day, only);
    // the version rose behind the back of a council that is already before somebody's eyes
    only.map(id -> database.find(Council.class, id.value())).ifPresent(database::refresh);
    return changed;
  }

  private int stand(LocalDate day, Optional<CouncilId> only) {
    return database
        .createNativeQuery(
            "update council c set territory_status = t.status, territory_from = t.from_day,"
                + " territory_until = t.until_day, version = c.version + 1"
                + " from (select distinct on (e.council_id) e.* from council_territory e"
                + "   where not exists (select from council_territory n"
                + "     where n.council_id = e.council_id and n.status = e.status"
                + "       and n.from_day = e.from_day and n.place > e.place)"
                + "   order by e.council_id,"
                + "     (e.from_day <= ?1 and coalesce(e.until_day >= ?1, true)) desc,"
                + "     e.place desc) t"
                + " where t.council_id = c.id and c.merged_into is null"
                + " and c.id = coalesce(cast(nullif(?2, '') as uuid), c.id)"
                + " and (c.territory_status, c.territory_from, c.territory_until)"
                + "   is distinct from (t.status, t.from_day, t.until_day)")
        .setParameter(1, day)
        .setParameter(2, only.map(CouncilId::value).map(UUID::toString).orElse(""))
        .executeUpdate();
  }

  /** The one entered last first. */
  List<TerritoryEntry> of(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select status, from_day, until_day, act, entered_by_name, entered_at"
                    + " from council_territory where council_id = ?1 order by place desc")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new TerritoryEntry(
                    TerritoryStatus.valueOf(r.text()),
                    r.day(),
                    r.dayIfAny(),
                    r.textIfAny(),
                    r.text(),
                    r.instant()))
        .toList();
  }
}
