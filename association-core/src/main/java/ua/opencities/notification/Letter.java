package ua.opencities.notification;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.PaperFile;

/**
 * A letter as it is handed over: plain text, UTF-8.
 *
 * @param encloses the formal letter whose paper goes with it
 * @param enclosure that paper, once it was taken
 */
public record Letter(
    UUID id,
    String toAddress,
    String toName,
    String subject,
    String body,
    Optional<UUID> encloses,
    Optional<PaperFile> enclosure) {
  Letter with(PaperFile file) {
    return new Letter(id, toAddress, toName, subject, body, encloses, Optional.of(file));
  }

  boolean isComplete() {
    return encloses.isEmpty() || enclosure.isPresent();
  }
}
