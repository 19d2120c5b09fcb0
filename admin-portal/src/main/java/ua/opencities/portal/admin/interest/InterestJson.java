package ua.opencities.portal.admin.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.interest.Interest;

/**
 * A council's interest in joining. It lasts ({@code open}) until a decision follows it ({@code
 * followedOn}), newer interest took its place ({@code renewedOn}) or it ends ({@code endedOn}, with
 * the reason).
 */
public record InterestJson(
    UUID id,
    boolean open,
    String channel,
    LocalDate since,
    String person,
    String note,
    String enteredBy,
    Instant enteredAt,
    LocalDate followedOn,
    LocalDate renewedOn,
    LocalDate endedOn,
    String endReason,
    List<Writer> writers) {
  /** Who wrote by the public form, and where to answer. */
  public record Writer(String name, String post, String email, String phone, String words) {
    static Writer of(Interest.Writer it) {
      return new Writer(
          it.name(), it.post(), it.email(), it.phone().orElse(null), it.words().orElse(null));
    }
  }

  static InterestJson of(Interest it) {
    Optional<Interest.End> end = it.ended();
    return new InterestJson(
        it.id(),
        it.isOpen(),
        it.channel().name(),
        it.since(),
        it.person(),
        it.note().orElse(null),
        it.enteredBy(),
        it.enteredAt(),
        it.followedOn().orElse(null),
        it.renewedOn().orElse(null),
        end.map(Interest.End::on).orElse(null),
        end.map(Interest.End::reason).orElse(null),
        it.writers().stream().map(Writer::of).toList());
  }
}
