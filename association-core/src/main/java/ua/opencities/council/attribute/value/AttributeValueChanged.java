package ua.opencities.council.attribute.value;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** The office wrote, rewrote or took away what a council has by an attribute. */
public record AttributeValueChanged(String by, CouncilId council, SaidOf before, SaidOf after)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return after.attribute().id();
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "attribute", after.attribute().terms().name(),
        "before", before.plain(),
        "after", after.plain());
  }
}
