package ua.opencities.fee.run.register;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The billing runs with their figures. */
@UseCase
@StaffOnly
public class RunRegister {
  private final RunRows rows;

  @Inject
  RunRegister(RunRows rows) {
    this.rows = rows;
  }

  public Page<RunView> page(Actor actor, RunSearch search) {
    return rows.page(search);
  }

  public RunView one(Actor actor, RunId id) {
    return rows.one(id).orElseThrow(() -> new NotFound("billing run"));
  }

  /** How many lines each hindrance holds up. */
  public Map<Hindrance, Long> hindrances(Actor actor, RunId id) {
    return rows.hindrances(id);
  }

  /** Who let which exception pass; of runs before this was kept nothing is known. */
  public List<Passing> passings(Actor actor, RunId id) {
    return rows.passings(id);
  }

  public boolean secondPersonApproves(Actor actor) {
    return rows.secondPersonApproves();
  }
}
