package ua.opencities.portal.admin.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.interest.Interest;

/**
 * A council's interest in joining. It lasts ({@code open}) until a decision follows it ({@code
 * followedOn}) or it ends ({@code endedOn}, with the reason).
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
    LocalDate endedOn,
    String endReason) {
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
        end.map(Interest.End::on).orElse(null),
        end.map(Interest.End::reason).orElse(null));
  }
}
