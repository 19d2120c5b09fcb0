package ua.opencities.reminder.policy;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The rules of reminding. */
@UseCase
@StaffOnly
public class ReminderPolicies {
  private final PolicyRows rows;
  private final Policies policies;

  @Inject
  ReminderPolicies(PolicyRows rows, Policies policies) {
    this.rows = rows;
    this.policies = policies;
  }

  /** The one for all first, then the groups'. */
  public List<ReminderPolicy> all(Actor actor) {
    return rows.all();
  }

  public ReminderPolicy one(Actor actor, PolicyId id) {
    return rows.all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reminder policy"));
  }

  public Schedule schedule(Actor actor) {
    return policies.schedule();
  }
}
