package ua.opencities.fee.requisites;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record RequisitesKept(String by, String edrpou, String iban) implements DomainEvent {
  /** There is one profile: it needs an id only as the subject of what is said of it. */
  private static final UUID PROFILE = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return PROFILE;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("edrpou", edrpou, "iban", iban);
  }
}
