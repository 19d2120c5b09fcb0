package ua.opencities.scenario.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.scenario.draft.ScenarioId;

/** Writes the lines of a scenario, all in one statement. */
@ApplicationScoped
class ScenarioLines {
  private static final String INSERT =
      "insert into scenario_line (scenario_id, council_id, place, council_kind, oblast_code,"
          + " inhabitants, population_as_of, assumed, amount, explanation, band, in_force, last_year,"
          + " move, left_out)"
          + " select ?1, r.council, r.place, r.kind, r.oblast, r.inhabitants, r.as_of, r.assumed,"
          + " r.amount, r.explanation, r.band, r.in_force, r.last_year, r.move, r.left_out"
          + " from jsonb_to_recordset(cast(?2 as jsonb)) as r(council uuid, place integer, kind text,"
          + " oblast text, inhabitants integer, as_of date, assumed boolean, amount numeric,"
          + " explanation text, band integer, in_force numeric, last_year numeric, move text,"
          + " left_out text)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void write(ScenarioId scenario, List<Reckoning> reckoned) {
    database
        .createNativeQuery("delete from scenario_line where scenario_id = ?1")
        .setParameter(1, scenario.value())
        .executeUpdate();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Reckoning it : reckoned) rows.add(row(it, rows.size() + 1));
    database
        .createNativeQuery(INSERT)
        .setParameter(1, scenario.value())
        .setParameter(2, Frozen.json(rows))
        .executeUpdate();
  }

  private static Map<String, Object> row(Reckoning it, int place) {
    Map<String, Object> row = new HashMap<>();
    row.put("council", it.member().council());
    row.put("place", place);
    row.put("kind", it.member().kind().name());
    row.put("oblast", it.member().oblast());
    put(row, "inhabitants", it.people().map(figure -> figure.inhabitants()));
    put(row, "as_of", it.people().map(figure -> figure.asOf().toString()));
    row.put("assumed", it.member().assumed().isPresent());
    put(row, "amount", it.fee().map(fee -> fee.amount()));
    put(row, "explanation", it.fee().map(fee -> Frozen.json(fee.facts())));
    put(row, "band", it.band());
    put(row, "in_force", it.inForce().map(fee -> fee.amount()));
    put(row, "last_year", it.member().lastYear());
    put(row, "move", it.move().map(Enum::name));
    put(row, "left_out", it.leftOut().map(Enum::name));
    return row;
  }

  private static void put(Map<String, Object> row, String column, Optional<?> value) {
    value.ifPresent(known -> row.put(column, known));
  }
}
