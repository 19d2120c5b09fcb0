package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Text;

/**
 * The act behind a step.
 *
 * @param number as the paper prints it: «42», «16/VIII-870»
 * @param adoptedOn the date of the paper
 * @param effectiveOn the first day of the new standing
 * @param file the scanned paper, kept by the room of documents
 */
public record Act(
    DecidingBody body,
    ActDocument document,
    Optional<String> number,
    LocalDate adoptedOn,
    LocalDate effectiveOn,
    Optional<String> remarks,
    Optional<UUID> file) {
  public Act {
    number = Text.optional("number", number.orElse(null), 60);
    remarks = Text.optional("remarks", remarks.orElse(null), 2000);
  }

  /** An act in force from its own date. */
  public static Act of(DecidingBody body, ActDocument document, String number, LocalDate day) {
    return new Act(
        body, document, Optional.of(number), day, day, Optional.empty(), Optional.empty());
  }

  /** A succession tells its act as one line, kept among the remarks. */
  static Act ofSuccession(String words, LocalDate on) {
    return new Act(
        DecidingBody.STATE,
        ActDocument.LAW,
        Optional.empty(),
        on,
        on,
        Optional.of(words),
        Optional.empty());
  }

  /** The same act, taking effect no earlier than that day. */
  Act notBefore(LocalDate day) {
    LocalDate from = day.isAfter(effectiveOn) ? day : effectiveOn;
    return new Act(body, document, number, adoptedOn, from, remarks, file);
  }

  Act withFile(UUID kept) {
    return new Act(body, document, number, adoptedOn, effectiveOn, remarks, Optional.of(kept));
  }
}
