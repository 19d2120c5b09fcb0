package ua.opencities.reminder.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A policy to read.
 *
 * @param oblast the name, where it holds for one
 * @param steps the earliest first; none at all is a policy too: its group is never reminded
 * @param version what a change has to name, so that two people do not overwrite each other
 */
public record ReminderPolicy(
    PolicyId id,
    Scope scope,
    Optional<String> oblast,
    Optional<String> oblastEn,
    List<ReminderStep> steps,
    String keptBy,
    Instant keptAt,
    long version) {
  public ReminderPolicy {
    steps = List.copyOf(steps);
  }
}
