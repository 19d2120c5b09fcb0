package ua.opencities.notification.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.CouncilId;

/** A mail server on the way said what became of a letter. */
public record LetterReported(
    String by, Optional<CouncilId> council, UUID letter, String address, Said said)
    implements DomainEvent {

  /**
   * @param at when the report came
   */
  public record Said(
      DeliveryOutcome outcome,
      DeliveryReason reason,
      Optional<String> status,
      String diagnostic,
      Instant at) {}

  @Override
  public UUID subject() {
    return letter;
  }

  @Override
  public Optional<UUID> councilId() {
    return council.map(CouncilId::value);
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "address",
        address,
        "outcome",
        said.outcome().name(),
        "reason",
        said.outcome() == DeliveryOutcome.DELIVERED ? "" : said.reason().name(),
        "status",
        said.status().orElse(""));
  }
}
