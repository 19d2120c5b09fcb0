package ua.opencities.scenario.line;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The councils of a scenario, a page at a time, or all for a file or a sum. */
@UseCase
@StaffOnly
public class LinesOfScenario {
  private static final String MOST = " limit 200000";
  private final ReadLines lines;

  @Inject
  LinesOfScenario(ReadLines lines) {
    this.lines = lines;
  }

  public Page<LineView> page(Actor actor, ScenarioId scenario, LineSearch search) {
    return lines.page(scenario, search, search.page().limit());
  }

  /**
   * @throws NotFound when the council is not in it
   */
  public LineView one(Actor actor, ScenarioId scenario, CouncilId council) {
    return lines.one(scenario, council).orElseThrow(() -> new NotFound("council"));
  }

  public List<LineView> all(Actor actor, ScenarioId scenario, LineSearch search) {
    return lines.page(scenario, search, MOST).items();
  }
}
