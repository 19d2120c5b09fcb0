package ua.opencities.reminder.policy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.reminder.policy.ReminderPolicyChanged.ReminderPolicyKept;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Says by which steps councils are reminded: all of them, or a group otherwise. */
@UseCase
@StaffOnly
public class KeepReminderPolicy {
  private final Policies policies;
  private final Clock clock;
  private final Event<ReminderPolicyKept> kept;

  @Inject
  KeepReminderPolicy(Policies policies, Clock clock, Event<ReminderPolicyKept> kept) {
    this.policies = policies;
    this.clock = clock;
    this.kept = kept;
  }

  /** The policy that is changed, as it was seen. */
  public record Seen(PolicyId id, long version) {}

  /**
   * @param seen empty for a new policy
   * @param scope of a new one; an old one keeps its own
   * @throws GroupHasPolicy when there is one for these invoices already
   * @throws StepNotAccepted when two steps have the same day
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since it was seen
   */
  public PolicyId keep(Actor actor, Optional<Seen> seen, Scope scope, List<ReminderStep> steps) {
    Set<Integer> days = new HashSet<>();
    for (ReminderStep step : steps)
      if (!days.add(step.days())) throw StepNotAccepted.twice(step.days());
    PolicyId id = seen.map(Seen::id).orElseGet(PolicyId::next);
    if (seen.isPresent()) policies.change(id, seen.get().version(), actor, clock.instant());
    else policies.add(id, scope, actor, clock.instant());
    policies.steps(id, steps);
    kept.fire(new ReminderPolicyKept(actor.name(), id, scope, steps));
    return id;
  }
}
