package ua.opencities.letter.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import ua.opencities.letter.LetterView;

/**
 * A letter.
 *
 * @param number null for a draft, as is the date
 */
public record LetterJson(
    String id,
    String councilId,
    String sender,
    String to,
    String purpose,
    String number,
    LocalDate date,
    String addressee,
    String subject,
    String body,
    String signatoryPost,
    String signatoryName,
    Instant changedAt,
    long version,
    Map<String, String> documents) {
  /**
   * @param at the address of the letter inside the API
   */
  public static LetterJson of(LetterView it, String at) {
    return new LetterJson(
        it.id().toString(),
        it.council().toString(),
        it.sender().name(),
        it.to().name(),
        it.purpose().name(),
        it.outgoing().map(LetterView.Outgoing::number).orElse(null),
        it.outgoing().map(LetterView.Outgoing::date).orElse(null),
        it.text().addressee(),
        it.text().subject(),
        it.text().body(),
        it.text().signatoryPost(),
        it.text().signatoryName(),
        it.changedAt(),
        it.version(),
        Map.of("docx", at + "/letter.docx", "pdf", at + "/letter.pdf"));
  }
}
