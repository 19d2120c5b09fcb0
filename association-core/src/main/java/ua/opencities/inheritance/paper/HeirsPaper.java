package ua.opencities.inheritance.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper of a predecessor.
 *
 * @param predecessor as it was called when the act was recorded
 * @param name of the file; the number of an invoice; {@code programme-passport} of a paper
 * @param about the programme's title; empty text of an invoice
 * @param withoutPdf its template was an uploaded DOCX, and nobody made a PDF of it
 */
public record HeirsPaper(
    HeirsPaperKind kind,
    UUID id,
    String predecessor,
    String name,
    String about,
    Instant madeAt,
    boolean withoutPdf) {
  /** {@code PASSPORT}: the kind of a programme's paper. */
  public String paperKind() {
    return name.replaceFirst("^programme-", "")
        .replace('-', '_')
        .toUpperCase(java.util.Locale.ROOT);
  }
}
