package ua.opencities.reminder.policy;

import java.time.Instant;
import java.util.List;

/**
 * A policy to read.
 *
 * @param steps the earliest first; none at all is a policy too: its group is never reminded
 * @param version what a change has to name, so that two people do not overwrite each other
 */
public record ReminderPolicy(
    PolicyId id,
    Scope scope,
    ScopeNames names,
    List<ReminderStep> steps,
    String keptBy,
    Instant keptAt,
    long version) {
  public ReminderPolicy {
    steps = List.copyOf(steps);
  }
}
