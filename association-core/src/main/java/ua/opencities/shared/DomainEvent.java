package ua.opencities.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, in the past tense. Fired by CDI inside the transaction of the deed; the
 * audit trail and the outbox listen. An implementation is a record.
 */
public interface DomainEvent {
  /** Who did it: the user's id, or the operator's reason. */
  String by();

  /** The council concerned, empty for what concerns the association alone. */
  Optional<UUID> councilId();

  /** The id of the thing it happened to. */
  UUID subject();

  /** What changed, for the reader of the audit trail. Never a secret. */
  default Map<String, String> details() {
    return Map.of();
  }

  /** {@code InvoiceIssued} → {@code invoice-issued}. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
