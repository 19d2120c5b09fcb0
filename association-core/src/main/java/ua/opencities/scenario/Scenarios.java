package ua.opencities.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Scenarios {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(TariffScenario scenario) {
    database.persist(scenario);
    // its lines point at it, and nothing tells the provider so
    database.flush();
  }

  /** Of two who act on a scenario at once the second waits and sees what the first has done. */
  TariffScenario hold(ScenarioId id) {
    var scenario = database.find(TariffScenario.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (scenario == null) throw new NotFound("scenario");
    return scenario;
  }

  TariffScenario get(ScenarioId id) {
    var scenario = database.find(TariffScenario.class, id.value());
    if (scenario == null) throw new NotFound("scenario");
    return scenario;
  }

  void drop(TariffScenario scenario) {
    database.remove(scenario);
    database.flush();
  }

  void copyFigures(ScenarioId from, ScenarioId to) {
    database
        .createNativeQuery(
            "insert into scenario_figure (scenario_id, council_id, inhabitants)"
                + " select ?2, council_id, inhabitants from scenario_figure where scenario_id = ?1")
        .setParameter(1, from.value())
        .setParameter(2, to.value())
        .executeUpdate();
  }

  void figure(ScenarioId scenario, CouncilId council, Optional<Integer> inhabitants) {
    database
        .createNativeQuery("delete from scenario_figure where scenario_id = ?1 and council_id = ?2")
        .setParameter(1, scenario.value())
        .setParameter(2, council.value())
        .executeUpdate();
    if (inhabitants.isEmpty()) return;
    database
        .createNativeQuery(
            "insert into scenario_figure (scenario_id, council_id, inhabitants) values (?1, ?2, ?3)")
        .setParameter(1, scenario.value())
        .setParameter(2, council.value())
        .setParameter(3, inhabitants.get())
        .executeUpdate();
  }
}
