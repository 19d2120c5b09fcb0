package ua.opencities.identity.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A token as its owner sees it: never the secret. */
public record TokenView(
    UUID id,
    String label,
    boolean writes,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> endedAt) {
  public boolean serves(Instant now) {
    return endedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
