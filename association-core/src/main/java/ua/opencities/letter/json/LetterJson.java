package ua.opencities.letter.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.document.paper.PaperFormat;
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
    Map<String, String> documents,
    String withoutPdf) {
  /**
   * @param formats in which it can be had; where PDF is not among them, {@code withoutPdf} is the
   *     type of the problem with which its address answers
   * @param at the address of the letter inside the API
   */
  public static LetterJson of(LetterView it, List<PaperFormat> formats, String at) {
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
        formats.stream()
            .collect(
                Collectors.toMap(
                    PaperFormat::extension, format -> at + "/letter." + format.extension())),
        formats.contains(PaperFormat.PDF) ? null : "document.pdf-needs-libreoffice");
  }
}
