package ua.opencities.council.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.council.intake.line.Judged;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;

/** The lines of imports with their verdicts. */
@ApplicationScoped
class ImportRows {
  /** Kept: the provider is looked for anew by each {@code Json.create…}. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  /** In a statement: a list of the country's councils is some megabytes of text. */
  private static final int AT_ONCE = 1000;

  static final String TAKEN =
      " (verdict in ('NEW', 'CHANGED', 'RENAMED') or (verdict = 'SUSPICIOUS' and accepted))";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void replace(ImportId id, List<Judged> lines) {
    database
        .createNativeQuery("delete from council_import_row where import_id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
    for (int from = 0; from < lines.size(); from += AT_ONCE)
      add(id, from, lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
  }

  private void add(ImportId id, int before, List<Judged> lines) {
    var json = JSON.createArrayBuilder();
    int place = before;
    for (Judged each : lines) json.add(each.json(++place));
    database
        .createNativeQuery(
            "insert into council_import_row (import_id, place, line, verdict, council_id, katottg,"
                + " name, facts, before, attributes, remarks, seen_version)"
                + " select ?1, r.* from jsonb_to_recordset(cast(?2 as jsonb)) as r(place int, line int,"
                + " verdict text, council_id uuid, katottg text, name text, facts jsonb,"
                + " before jsonb, attributes jsonb, remarks jsonb, seen_version bigint)")
        .setParameter(1, id.value())
        .setParameter(2, json.build().toString())
        .executeUpdate();
  }

  /** Suspicious lines that a person takes all the same. */
  void accept(ImportId id, Collection<Integer> places) {
    String list = places.stream().map(String::valueOf).collect(Collectors.joining(","));
    database
        .createNativeQuery(
            "update council_import_row set accepted = place = any(string_to_array(?2, ',')::int[])"
                + " where import_id = ?1 and verdict = 'SUSPICIOUS' and outcome is null")
        .setParameter(1, id.value())
        .setParameter(2, list)
        .executeUpdate();
  }

  long toApply(ImportId id) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from council_import_row where import_id = ?1 and outcome is null"
                        + " and"
                        + TAKEN)
                .setParameter(1, id.value())
                .getSingleResult())
        .longValue();
  }

  /** The last place of the next lines to be applied; none are left when it is empty. */
  List<Integer> next(ImportId id, int most) {
    List<?> found =
        database
            .createNativeQuery(
                "select place from council_import_row where import_id = ?1 and outcome is null and"
                    + TAKEN
                    + " order by place limit "
                    + most)
            .setParameter(1, id.value())
            .getResultList();
    return found.stream().map(place -> ((Number) place).intValue()).toList();
  }

  void holdTheRest(ImportId id) {
    database
        .createNativeQuery(
            "update council_import_row set outcome = 'HELD' where import_id = ?1"
                + " and outcome is null and verdict = 'SUSPICIOUS'")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  List<Row> counts(ImportId id) {
    return Row.of(
        database
            .createNativeQuery(
                "select verdict, coalesce(outcome, ''), count(*) from council_import_row"
                    + " where import_id = ?1 group by 1, 2")
            .setParameter(1, id.value())
            .getResultList());
  }

  List<Row> page(ImportId id, String verdict, String outcome, Page.Request request) {
    return Row.of(
        database
            .createNativeQuery(
                "select place, line, verdict, council_id, katottg, name, facts::text, before::text,"
                    + " attributes::text, remarks::text, accepted, outcome from council_import_row"
                    + " where import_id = ?1 and (?2 = '' or verdict = ?2)"
                    + " and (?3 = '' or outcome = ?3) order by place"
                    + request.limit())
            .setParameter(1, id.value())
            .setParameter(2, verdict)
            .setParameter(3, outcome)
            .getResultList());
  }
}
