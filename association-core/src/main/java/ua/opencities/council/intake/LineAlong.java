package ua.opencities.council.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.council.intake.along.Bringing;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** What lines bring beside the details of councils, on its way in and back. */
@ApplicationScoped
class LineAlong {
  private static final String LINES =
      "select r.place, r.council_id, r.facts->>'along', coalesce(r.facts->>'came', '{}')"
          + " from council_import_row r join council c on c.id = r.council_id where r.import_id = ?1"
          + " and (?2 = '' or r.place = any(string_to_array(?2, ',')::int[]))"
          + " and r.facts->>'along' is not null and %s order by r.council_id";

  private static final String BROUGHT = "r.outcome = 'APPLIED' and r.facts->'came' is not null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject @Any Instance<Bringing> kinds;

  List<Bringing.Judging> judging(Actor actor, Mapping mapping) {
    return kinds.stream()
        .filter(kind -> kind.isToldBy(mapping))
        .map(kind -> kind.judging(actor))
        .toList();
  }

  /** Where somebody entered or changed the like since the rehearsal, the whole line is left. */
  void leaveWhatMovedSince(Actor actor, ImportId id, List<Integer> places) {
    for (AlongLine line : lines(id, places, "r.outcome is null"))
      if (!kinds.stream()
          .filter(line::tells)
          .allMatch(kind -> kind.fits(actor, line.council(), line.plan(kind))))
        becomes(id, line, "CHANGED_SINCE");
  }

  void bring(CouncilImport taken, List<Integer> places) {
    Actor actor = Operator.because("council-import", taken.appliedByName());
    for (AlongLine line : lines(taken.id(), places, "r.outcome = 'APPLIED'")) {
      var came = Json.createObjectBuilder();
      kinds.stream()
          .filter(line::tells)
          .forEach(
              kind ->
                  came.add(
                      kind.kind(), kind.bring(actor, line.council(), line.plan(kind)).toString()));
      keep(taken.id(), line, came.build());
    }
  }

  /** Where something that came was edited since, the whole line stays. */
  void leaveEdited(Actor actor, ImportId id) {
    for (AlongLine line : lines(id, List.of(), BROUGHT))
      if (!kinds.stream()
          .filter(line::tells)
          .allMatch(
              kind -> kind.isAsBrought(actor, line.council(), line.plan(kind), line.came(kind))))
        becomes(id, line, "STAYS");
  }

  /** Of lines that are going to be taken back; what came with a new council goes with it. */
  void takeBack(Actor actor, ImportId id, String reason) {
    String untouched =
        BROUGHT
            + " and r.seen_version is not null and c.version = r.applied_version and"
            + LineAttributes.AS_WRITTEN;
    for (AlongLine line : lines(id, List.of(), untouched))
      kinds.stream()
          .filter(line::tells)
          .forEach(
              kind ->
                  kind.takeBack(actor, line.council(), line.plan(kind), line.came(kind), reason));
  }

  private List<AlongLine> lines(ImportId id, List<Integer> places, String which) {
    return Row.of(
            database
                .createNativeQuery(LINES.formatted(which))
                .setParameter(1, id.value())
                .setParameter(2, places.stream().map(String::valueOf).collect(joining(",")))
                .getResultList())
        .stream()
        .map(AlongLine::of)
        .toList();
  }

  private void keep(ImportId id, AlongLine line, JsonObject came) {
    set(
        "facts = facts || jsonb_build_object('came', cast(?3 as jsonb))",
        id,
        line,
        came.toString());
  }

  private void becomes(ImportId id, AlongLine line, String outcome) {
    set("outcome = ?3", id, line, outcome);
  }

  private void set(String what, ImportId id, AlongLine line, String value) {
    database
        .createNativeQuery(
            "update council_import_row set " + what + " where import_id = ?1 and place = ?2")
        .setParameter(1, id.value())
        .setParameter(2, line.place())
        .setParameter(3, value)
        .executeUpdate();
  }
}
