package ua.opencities.reminder.policy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.reminder.policy.ReminderPolicyChanged.ReminderScheduleKept;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Says whether rounds begin by themselves, and when. */
@UseCase
@StaffOnly
public class KeepSchedule {
  private final Policies policies;
  private final Event<ReminderScheduleKept> kept;

  @Inject
  KeepSchedule(Policies policies, Event<ReminderScheduleKept> kept) {
    this.policies = policies;
    this.kept = kept;
  }

  public void keep(Actor actor, Schedule schedule) {
    policies.schedule(schedule);
    kept.fire(new ReminderScheduleKept(actor.name(), schedule));
  }
}
