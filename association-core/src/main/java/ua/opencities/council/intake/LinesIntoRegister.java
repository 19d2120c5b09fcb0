package ua.opencities.council.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.shared.Setting;

/** Writes lines into the register, a few statements for many of them. */
@ApplicationScoped
class LinesIntoRegister {
  private static final String THESE =
      " r.import_id = ?1 and r.place = any(string_to_array(?2, ',')::int[])";

  private static final String OF_A_KNOWN_COUNCIL =
      " from council c where"
          + THESE
          + " and r.outcome is null and c.id = r.council_id and c.version = r.seen_version and c.merged_into is null and"
          + LineAttributes.AS_SEEN;

  private static final String WITH_DETAILS = " r.facts->>'nameKey' is not null";

  private static final String NEW =
      """
      with line as (
        select r.place, r.katottg, r.facts as f, gen_random_uuid() as id from council_import_row r
         where %s and r.council_id is null and r.outcome is null
           and not exists (select from council c where c.katottg = r.katottg
             or r.katottg = '' and c.katottg is null and c.edrpou = r.facts->>'edrpou') and %s
      ), added as (
        insert into council (id, katottg, oblast_code, kind, name, raion, centre_kind, centre_name, former_centre, edrpou,
          budget_code, iban, koatuu, name_key, search_key, demonstration, version)
        select id, nullif(katottg, ''), coalesce(f->>'oblastCode', substr(katottg, 3, 2)), f->>'kind', f->>'name', f->>'raion', f->>'centreKind', f->>'centreName',
          f->>'formerCentre', f->>'edrpou', f->>'budgetCode', f->>'iban', f->>'koatuu', f->>'nameKey', f->>'searchKey', %s, 1
        from line
      )
      update council_import_row r set council_id = line.id, outcome = 'APPLIED', applied_version = 1
        from line where r.import_id = ?1 and r.place = line.place""";

  /** What the list does not know of stays in the line, so that undoing brings it back. */
  private static final String KEEP_BEFORE =
      "update council_import_row r set before = r.before || jsonb_build_object('nameKey', c.name_key, 'searchKey',"
          + " c.search_key, 'corrections', case when c.name <> r.facts->>'name' then coalesce((select jsonb_agg(to_jsonb(n))"
          + " from council_name_correction n where n.council_id = c.id), '[]') else '[]' end)"
          + OF_A_KNOWN_COUNCIL
          + " and"
          + WITH_DETAILS;

  /** Corrected cases were those of the former name and go with it. */
  private static final String DROP_CORRECTIONS =
      "delete from council_name_correction n using council_import_row r"
          + " where"
          + THESE
          + " and r.outcome is null and n.council_id = r.council_id and jsonb_array_length(r.before->'corrections') > 0";

  private static final String CHANGED =
      """
      with changed as (
        update council c set kind = f->>'kind', name = f->>'name', raion = f->>'raion', centre_kind = f->>'centreKind',
          centre_name = f->>'centreName', former_centre = f->>'formerCentre', edrpou = f->>'edrpou', budget_code = f->>'budgetCode',
          iban = f->>'iban', koatuu = f->>'koatuu', name_key = f->>'nameKey', search_key = f->>'searchKey', version = c.version + 1
          from (select r.place, r.council_id, r.seen_version, r.facts as f from council_import_row r
                 where %s and r.outcome is null and %s and %s) line
         where c.id = line.council_id and c.version = line.seen_version and c.merged_into is null
        returning line.place, c.version
      )
      update council_import_row r set outcome = 'APPLIED', applied_version = changed.version
        from changed where r.import_id = ?1 and r.place = changed.place""";

  private static final String FIGURES_ALONE =
      "update council_import_row r set outcome = 'APPLIED', applied_version = c.version"
          + OF_A_KNOWN_COUNCIL
          + " and not ("
          + WITH_DETAILS
          + ")";

  private static final String THE_REST =
      "update council_import_row r set outcome = 'CHANGED_SINCE' where"
          + THESE
          + " and r.outcome is null";

  private static final String FIGURES =
      "insert into population_figure (id, council_id, inhabitants, as_of, source, confirmed_by, confirmed_at, came_with)"
          + " select gen_random_uuid(), r.council_id, cast(r.facts->>'inhabitants' as int), cast(?3 as date), ?4, ?5, ?6, ?1"
          + " from council_import_row r where"
          + THESE
          + " and r.outcome = 'APPLIED' and r.facts->>'inhabitants' is not null";

  private static final String SUCCESSIONS =
      "insert into council_succession (id, council_id, predecessor_name, kind, happened_on, act, came_with)"
          + " select gen_random_uuid(), r.council_id, s.former, s.kind, cast(?3 as date), ?4, ?1"
          + " from council_import_row r, lateral (values (r.facts->>'formerName', 'RENAMED'),"
          + "   (r.facts->>'centreBefore', 'CENTRE_RENAMED')) s (former, kind) where"
          + THESE
          + " and r.outcome = 'APPLIED' and s.former is not null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject LineAttributes attributes;

  void write(CouncilImport taken, List<Integer> places, Instant at) {
    Mapping mapping = taken.mapping().orElseThrow();
    if (!mapping.attributes().isEmpty()) attributes.hold(taken.id(), places);
    these(NEW.formatted(THESE, LineAttributes.AS_SEEN, Setting.demonstration()), taken, places)
        .executeUpdate();
    these(KEEP_BEFORE, taken, places).executeUpdate();
    these(DROP_CORRECTIONS, taken, places).executeUpdate();
    these(CHANGED.formatted(THESE, WITH_DETAILS, LineAttributes.AS_SEEN), taken, places)
        .executeUpdate();
    these(FIGURES_ALONE, taken, places).executeUpdate();
    these(THE_REST, taken, places).executeUpdate();
    if (!mapping.attributes().isEmpty()) attributes.write(taken, places, at);
    if (mapping.takes(ImportField.INHABITANTS))
      these(FIGURES, taken, places)
          .setParameter(3, mapping.figuresAsOf().orElseThrow().toString())
          .setParameter(4, mapping.figuresSource().orElseThrow())
          .setParameter(5, taken.appliedByName())
          .setParameter(6, at.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    if (mapping.tellsOfRenamings())
      these(SUCCESSIONS, taken, places)
          .setParameter(3, mapping.renamedOn().orElseThrow().toString())
          .setParameter(4, mapping.act().orElseThrow())
          .executeUpdate();
  }

  private Query these(String sql, CouncilImport taken, List<Integer> places) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, taken.id().value())
        .setParameter(2, places.stream().map(String::valueOf).collect(joining(",")));
  }
}
