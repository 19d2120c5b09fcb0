package ua.opencities.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.document.paper.PaperFile;

/**
 * A letter as it is handed over: plain text, UTF-8.
 *
 * @param encloses the formal letter whose paper goes with it
 * @param invoice whose PDF goes with it
 * @param enclosures these papers, once they were taken
 */
public record Letter(
    UUID id,
    String toAddress,
    String toName,
    String subject,
    String body,
    Optional<UUID> encloses,
    Optional<UUID> invoice,
    List<PaperFile> enclosures) {
  public Letter {
    enclosures = List.copyOf(enclosures);
  }

  Letter(UUID id, String toAddress, String toName, String subject, String body) {
    this(id, toAddress, toName, subject, body, Optional.empty(), Optional.empty(), List.of());
  }

  /** To go with these papers, which are not taken yet. */
  Letter meant(Optional<UUID> formalLetter, Optional<UUID> ofInvoice) {
    return new Letter(id, toAddress, toName, subject, body, formalLetter, ofInvoice, List.of());
  }

  Letter with(List<PaperFile> files) {
    return new Letter(id, toAddress, toName, subject, body, encloses, invoice, files);
  }

  boolean isComplete() {
    return enclosures.size() == Stream.concat(encloses.stream(), invoice.stream()).count();
  }
}
