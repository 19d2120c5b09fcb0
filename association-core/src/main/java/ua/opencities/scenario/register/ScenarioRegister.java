package ua.opencities.scenario.register;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The kept scenarios with their sums. */
@UseCase
@StaffOnly
public class ScenarioRegister {
  private final ScenarioRows rows;

  @Inject
  ScenarioRegister(ScenarioRows rows) {
    this.rows = rows;
  }

  public Page<ScenarioView> page(Actor actor, ScenarioSearch search) {
    return rows.page(search);
  }

  /**
   * @throws NotFound when there is no such scenario
   */
  public ScenarioView one(Actor actor, ScenarioId id) {
    return several(actor, List.of(id)).get(0);
  }

  /**
   * In the order in which they are asked for.
   *
   * @throws NotFound when one of them is none
   */
  public List<ScenarioView> several(Actor actor, List<ScenarioId> ids) {
    List<ScenarioView> found = rows.several(ids);
    return ids.stream()
        .map(
            id ->
                found.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("scenario")))
        .toList();
  }
}
