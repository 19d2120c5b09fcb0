package ua.opencities.fee.opening;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.opening.line.JudgedOpening;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;

/** The lines of imports with their verdicts. */
@ApplicationScoped
class OpeningRows {
  /** Kept: the provider is looked for anew by each {@code Json.create…}. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  /** In a statement: years of invoices are many megabytes of text. */
  private static final int AT_ONCE = 1000;

  private static final String TAKEN =
      " (verdict in ('DEBT', 'CREDIT', 'INVOICE') or (verdict = 'SUSPICIOUS' and accepted))";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void replace(OpeningImportId id, List<JudgedOpening> lines) {
    told("delete from opening_import_row where import_id = ?1", id);
    for (int from = 0; from < lines.size(); from += AT_ONCE)
      add(id, lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
  }

  private void add(OpeningImportId id, List<JudgedOpening> lines) {
    var json = JSON.createArrayBuilder();
    for (JudgedOpening each : lines) json.add(each.json());
    database
        .createNativeQuery(
            "insert into opening_import_row (import_id, place, line, verdict, council_id, code,"
                + " name, facts, remarks) select ?1, r.* from jsonb_to_recordset(cast(?2 as jsonb))"
                + " as r(place int, line int, verdict text, council_id uuid, code text, name text,"
                + " facts jsonb, remarks jsonb)")
        .setParameter(1, id.value())
        .setParameter(2, json.build().toString())
        .executeUpdate();
  }

  /** Suspicious lines that a person takes all the same; the others are held back. */
  void accept(OpeningImportId id, Collection<Integer> places) {
    database
        .createNativeQuery(
            "update opening_import_row set accepted = place = any(string_to_array(?2, ',')::int[])"
                + " where import_id = ?1 and verdict = 'SUSPICIOUS'")
        .setParameter(1, id.value())
        .setParameter(2, places.stream().map(String::valueOf).collect(joining(",")))
        .executeUpdate();
  }

  /** Councils whose accounts the lines touch. */
  List<UUID> councils(OpeningImportId id) {
    return asked(
            "select distinct council_id from opening_import_row where import_id = ?1"
                + " and council_id is not null and"
                + TAKEN,
            id)
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Place, verdict and what it would write, of the lines that are taken. */
  List<Row> taken(OpeningImportId id) {
    return Row.of(
        asked(
            "select place, verdict, council_id, facts::text from opening_import_row"
                + " where import_id = ?1 and"
                + TAKEN
                + " order by place",
            id));
  }

  void applied(OpeningImportId id) {
    told("update opening_import_row set outcome = 'APPLIED' where import_id = ?1 and" + TAKEN, id);
    told(
        "update opening_import_row set outcome = 'HELD' where import_id = ?1"
            + " and outcome is null and verdict = 'SUSPICIOUS'",
        id);
  }

  void takenBack(OpeningImportId id) {
    told(
        "update opening_import_row set outcome = 'TAKEN_BACK' where import_id = ?1"
            + " and outcome = 'APPLIED'",
        id);
  }

  List<Row> counts(OpeningImportId id) {
    return Row.of(
        asked(
            "select verdict, coalesce(outcome, ''), count(*), coalesce(sum((facts->>'amount')::numeric)"
                + " filter (where (facts->>'amount')::numeric > 0), 0.00)::numeric(14,2),"
                + " coalesce(-sum((facts->>'amount')::numeric)"
                + " filter (where (facts->>'amount')::numeric < 0), 0.00)::numeric(14,2)"
                + " from opening_import_row where import_id = ?1 group by 1, 2",
            id));
  }

  List<Row> page(OpeningImportId id, String verdict, String outcome, Page.Request request) {
    return Row.of(
        database
            .createNativeQuery(
                "select place, line, verdict, council_id, code, name, facts::text, remarks::text,"
                    + " accepted, outcome from opening_import_row where import_id = ?1"
                    + " and (?2 = '' or verdict = ?2) and (?3 = '' or outcome = ?3) order by place"
                    + request.limit())
            .setParameter(1, id.value())
            .setParameter(2, verdict)
            .setParameter(3, outcome)
            .getResultList());
  }

  private List<?> asked(String sql, OpeningImportId id) {
    return database.createNativeQuery(sql).setParameter(1, id.value()).getResultList();
  }

  private void told(String sql, OpeningImportId id) {
    database.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate();
  }
}
