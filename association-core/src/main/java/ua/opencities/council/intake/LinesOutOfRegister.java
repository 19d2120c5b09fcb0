package ua.opencities.council.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;

/** Takes out of the register what an import brought, where nobody changed it since. */
@ApplicationScoped
class LinesOutOfRegister {
  private static final String UNTOUCHED =
      " r.import_id = ?1 and r.outcome = 'APPLIED' and c.id = r.council_id and c.version = r.applied_version and"
          + LineAttributes.AS_WRITTEN;

  /**
   * The version rises for whoever has the council before their eyes, though the council is again as
   * an earlier list left it: that list's line goes along and can be taken back in its turn. So do
   * lines of figures alone, to which the details are nothing.
   */
  private static final String AS_BEFORE =
      """
      with back as (
        update council c set kind = b->>'kind', name = b->>'name', raion = b->>'raion', centre_kind = b->>'centreKind',
          centre_name = b->>'centreName', former_centre = b->>'formerCentre', edrpou = b->>'edrpou', budget_code = b->>'budgetCode',
          iban = b->>'iban', koatuu = b->>'koatuu', name_key = b->>'nameKey', search_key = b->>'searchKey', version = c.version + 1
          from (select r.council_id, r.seen_version, r.applied_version, r.before as b from council_import_row r
                 where r.import_id = ?1 and r.outcome = 'APPLIED' and r.before->>'nameKey' is not null and %s) line
         where c.id = line.council_id and c.version = line.applied_version
        returning c.id, c.version, line.seen_version, line.applied_version
      )
      update council_import_row r set applied_version = back.version,
          outcome = case when r.import_id = ?1 then 'TAKEN_BACK' else r.outcome end
        from back where r.council_id = back.id and r.outcome = 'APPLIED'
         and (r.import_id = ?1 or r.applied_version in (back.seen_version, back.applied_version))""";

  private static final String FIGURES_ALONE =
      "update council_import_row r set outcome = 'TAKEN_BACK' from council c where"
          + UNTOUCHED
          + " and r.seen_version is not null and r.facts->>'nameKey' is null";

  private static final String FIGURES =
      "update population_figure f set withdrawn_at = ?2, withdrawn_by = ?3 from council_import_row r where r.import_id = ?1"
          + " and r.outcome = 'TAKEN_BACK' and f.came_with = ?1 and f.council_id = r.council_id and f.withdrawn_at is null";

  private static final String SUCCESSIONS =
      "delete from council_succession s using council_import_row r where r.import_id = ?1 and r.outcome = 'TAKEN_BACK'"
          + " and s.came_with = ?1 and s.council_id = r.council_id";

  private static final String CORRECTIONS =
      "insert into council_name_correction select n.* from council_import_row r,"
          + " jsonb_populate_recordset(null::council_name_correction, r.before->'corrections') n"
          + " where r.import_id = ?1 and r.outcome = 'TAKEN_BACK' and r.seen_version is not null"
          // no "on conflict": the constraint is deferrable, for two rows that exchange their names
          + " and not exists (select from council_name_correction k where k.council_id = n.council_id"
          + "   and k.grammatical_case = n.grammatical_case)";

  private static final String THE_REST =
      "update council_import_row set outcome = 'STAYS' where import_id = ?1 and outcome = 'APPLIED'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject LineAttributes attributes;

  void takeOut(ImportId id, Actor by, Instant at) {
    attributes.hold(id, List.of());
    asked(AS_BEFORE.formatted(LineAttributes.AS_WRITTEN), id).executeUpdate();
    asked(FIGURES_ALONE, id).executeUpdate();
    removeNew(id);
    asked(FIGURES, id)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .setParameter(3, by.shown())
        .executeUpdate();
    attributes.takeBack(id, by, at);
    asked(SUCCESSIONS, id).executeUpdate();
    asked(CORRECTIONS, id).executeUpdate();
    asked(THE_REST, id).executeUpdate();
  }

  private void removeNew(ImportId id) {
    Map<UUID, Integer> places = new HashMap<>();
    Row.of(
            asked(
                    "select r.council_id, r.place from council_import_row r, council c where"
                        + UNTOUCHED
                        + " and r.seen_version is null",
                    id)
                .getResultList())
        .forEach(row -> places.put(row.id(), row.number()));
    List<?> gone =
        database
            .createNativeQuery("select councils_taken_back(?1, string_to_array(?2, ',')::uuid[])")
            .setParameter(1, id.value())
            .setParameter(2, places.keySet().stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    asked(
            "update council_import_row set outcome = 'TAKEN_BACK' where import_id = ?1"
                + " and place = any(string_to_array(?2, ',')::int[])",
            id)
        .setParameter(2, gone.stream().map(places::get).map(String::valueOf).collect(joining(",")))
        .executeUpdate();
  }

  private Query asked(String sql, ImportId id) {
    return database.createNativeQuery(sql).setParameter(1, id.value());
  }
}
