package ua.opencities.admission.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A council's interest in joining.
 *
 * @param person who spoke for the council, with the post
 * @param ended empty while it lasts, and where a decision followed it
 * @param writers those who showed it by the public form, the first one first
 * @param followedOn the day of the decision by which the council went on
 * @param renewedOn the day on which the council showed interest anew: this one, followed by a
 *     decision then, lasts again only where the newer was a mistake
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
    Optional<LocalDate> followedOn,
    Optional<LocalDate> renewedOn,
    List<Writer> writers) {

  public Interest {
    writers = List.copyOf(writers);
  }

  /** Who wrote by the public form, where to answer, and the words. */
  public record Writer(
      UUID interest,
      String name,
      String post,
      String email,
      Optional<String> phone,
      Optional<String> words,
      Instant at) {}

  /** The council is interested no longer. */
  public record End(LocalDate on, String reason, String by, Instant at) {}

  /** It waits for the council's decision. */
  public boolean isOpen() {
    return ended.isEmpty() && followedOn.isEmpty() && renewedOn.isEmpty();
  }
}
