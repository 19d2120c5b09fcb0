package ua.opencities.reminder.policy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.reminder.policy.ReminderPolicyChanged.ReminderPolicyDropped;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes a policy back; the next wider one holds then. What was sent stays known. */
@UseCase
@StaffOnly
public class DropReminderPolicy {
  private final Policies policies;
  private final Event<ReminderPolicyDropped> dropped;

  @Inject
  DropReminderPolicy(Policies policies, Event<ReminderPolicyDropped> dropped) {
    this.policies = policies;
    this.dropped = dropped;
  }

  public void drop(Actor actor, PolicyId id) {
    policies.drop(id);
    dropped.fire(new ReminderPolicyDropped(actor.name(), id));
  }
}
