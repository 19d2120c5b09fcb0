package ua.opencities.membership.trail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.membership.Act;
import ua.opencities.membership.Standing;

/**
 * A step as it was entered.
 *
 * @param takesBack the step that this one took back; its act's remarks say why
 * @param takenBack whether a later one took this one back
 * @param corrections the oldest first; the last one holds
 */
public record TrailLine(
    UUID id,
    Standing from,
    Standing to,
    Act act,
    String enteredBy,
    Instant enteredAt,
    Optional<UUID> takesBack,
    boolean takenBack,
    List<Correction> corrections) {
  public TrailLine {
    corrections = List.copyOf(corrections);
  }

  /** How the act was to read since. */
  public record Correction(Act act, String reason, String enteredBy, Instant enteredAt) {}

  public boolean holds() {
    return takesBack.isEmpty() && !takenBack;
  }

  /** The act as it reads now. */
  public Act now() {
    return corrections.isEmpty() ? act : corrections.get(corrections.size() - 1).act();
  }
}
