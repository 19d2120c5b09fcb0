package ua.opencities.scenario.result;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LineSearch;
import ua.opencities.scenario.line.LinesOfScenario;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What a scenario comes to. */
@UseCase
@StaffOnly
public class ResultOf {
  private final ScenarioRegister scenarios;
  private final LinesOfScenario lines;

  @Inject
  ResultOf(ScenarioRegister scenarios, LinesOfScenario lines) {
    this.scenarios = scenarios;
    this.lines = lines;
  }

  public ScenarioResult of(Actor actor, ScenarioId id) {
    return new ScenarioResult(
        scenarios.one(actor, id), lines.all(actor, id, LineSearch.all(Against.LAST_YEAR)));
  }

  /** Side by side, in the order in which they are asked for. */
  public List<ScenarioResult> of(Actor actor, List<ScenarioId> ids) {
    return ids.stream().map(id -> of(actor, id)).toList();
  }
}
