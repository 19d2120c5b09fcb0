package ua.opencities.admission.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A council's interest in joining.
 *
 * @param person who spoke for the council, with the post
 * @param ended empty while it lasts, and where a decision followed it
 * @param followedOn the day of the decision by which the council went on
 */
public record Interest(
    UUID id,
    InterestChannel channel,
    LocalDate since,
    String person,
    Optional<String> note,
    String enteredBy,
    Instant enteredAt,
    Optional<End> ended,
    Optional<LocalDate> followedOn) {

  /** The council is interested no longer. */
  public record End(LocalDate on, String reason, String by, Instant at) {}

  /** It waits for the council's decision. */
  public boolean isOpen() {
    return ended.isEmpty() && followedOn.isEmpty();
  }
}
