package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Territories {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Councils councils;

  /** The council is locked: its entries are numbered one after another. */
  UUID add(CouncilId council, TerritoryEntry entry, Actor by, Instant at) {
    UUID id = UUID.randomUUID();
    database
        .createNativeQuery(
            "insert into council_territory (id, council_id, place, status, from_day, until_day,"
                + " act, entered_by, entered_by_name, entered_at) values (?1, ?2, (select count(*)"
                + " + 1 from council_territory where council_id = ?2), ?3, ?4,"
                + " nullif(?5, '')::date, nullif(?6, ''), ?7, ?8, ?9)")
        .setParameter(1, id)
        .setParameter(2, council.value())
        .setParameter(3, entry.status().name())
        .setParameter(4, entry.from())
        .setParameter(5, entry.until().map(Object::toString).orElse(""))
        .setParameter(6, entry.act().orElse(""))
        .setParameter(7, by.name())
        .setParameter(8, by.shown())
        .setParameter(9, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return id;
  }

  /** As if they had not been entered; the rows stay. */
  void withdraw(Collection<UUID> entries, Actor by, Instant at) {
    database
        .createNativeQuery(
            "update council_territory set withdrawn_at = ?2, withdrawn_by_name = ?3"
                + " where id = any(string_to_array(?1, ',')::uuid[]) and withdrawn_at is null")
        .setParameter(1, joined(entries))
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .setParameter(3, by.shown())
        .executeUpdate();
  }

  /** Lets a council that is locked stand by what its entries say of the day. */
  boolean standBy(Council council, LocalDate day) {
    return council.standBy(said(of(council.id()), day));
  }

  /**
   * @return how many councils stood by another entry before
   */
  int standBy(LocalDate day) {
    var histories = histories(List.of());
    int changed = 0;
    for (var each : standing().entrySet()) {
      var id = new CouncilId(each.getKey());
      if (!histories.containsKey(id)) continue;
      if (each.getValue().equals(said(histories.get(id), day))) continue;
      Council council = councils.held(id);
      if (council.mergedInto().isPresent()) continue;
      // another node that woke at the same moment may have been here before the lock was given
      if (standBy(council, day)) changed++;
    }
    return changed;
  }

  /** Of those of which something was said, in the order in which rows are held. */
  private SortedMap<UUID, TerritoryNote> standing() {
    var rows =
        database
            .createNativeQuery(
                "select c.id, c.territory_status, c.territory_from, c.territory_until"
                    + " from council c where c.merged_into is null and exists (select"
                    + "   from council_territory t where t.council_id = c.id"
                    + "   and t.withdrawn_at is null)")
            .getResultList();
    var stand = new TreeMap<UUID, TerritoryNote>();
    for (Row row : Row.of(rows)) stand.put(row.id(), note(row));
    return stand;
  }

  private static TerritoryNote note(Row row) {
    var status = TerritoryStatus.valueOf(row.text());
    return new TerritoryNote(status, row.dayIfAny(), row.dayIfAny());
  }

  private static TerritoryNote said(TerritoryHistory.View history, LocalDate day) {
    return history.shown(day).map(TerritoryEntry::note).orElse(TerritoryNote.NEVER);
  }

  TerritoryHistory.View of(CouncilId council) {
    return histories(List.of(council)).getOrDefault(council, new TerritoryHistory.View(List.of()));
  }

  /**
   * The one entered last first; of a council of which nothing was said there is none.
   *
   * @param only of these councils; none means of all
   */
  Map<CouncilId, TerritoryHistory.View> histories(Collection<CouncilId> only) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, status, from_day, until_day, act, entered_by_name, entered_at"
                    + " from council_territory where withdrawn_at is null"
                    + " and (?1 = '' or council_id = any(string_to_array(?1, ',')::uuid[]))"
                    + " order by council_id, place desc")
            .setParameter(1, joined(only))
            .getResultList();
    return Row.of(rows).stream()
        .collect(
            Collectors.groupingBy(
                row -> new CouncilId(row.id()),
                Collectors.collectingAndThen(
                    Collectors.mapping(Territories::entry, Collectors.toList()),
                    TerritoryHistory.View::new)));
  }

  private static TerritoryEntry entry(Row row) {
    return new TerritoryEntry(
        TerritoryStatus.valueOf(row.text()),
        row.day(),
        row.dayIfAny(),
        row.textIfAny(),
        row.text(),
        row.instant());
  }

  private static String joined(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
