package ua.opencities.letter.json;

import java.time.LocalDate;
import ua.opencities.letter.register.LetterRow;

/**
 * A letter in a list.
 *
 * @param number null for a draft, as is the date
 */
public record LetterRowJson(
    String id,
    String councilId,
    String council,
    String sender,
    String to,
    String addressee,
    String subject,
    String number,
    LocalDate date) {
  public static LetterRowJson of(LetterRow it) {
    return new LetterRowJson(
        it.id().toString(),
        it.councilId().toString(),
        it.council(),
        it.sender().name(),
        it.to().name(),
        it.addressee(),
        it.subject(),
        it.number().orElse(null),
        it.date().orElse(null));
  }
}
