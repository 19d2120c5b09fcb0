package ua.opencities.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** A file was taken in. */
public record FileStored(
    String by, Optional<UUID> councilId, UUID subject, String fileName, long size, String sha256)
    implements DomainEvent {
  @Override
  public Map<String, String> details() {
    return Map.of("file", fileName, "size", String.valueOf(size), "sha256", sha256);
  }
}
