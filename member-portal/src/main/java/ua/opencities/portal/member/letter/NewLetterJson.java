package ua.opencities.portal.member.letter;

import ua.opencities.letter.TypedLetter;

/**
 * A letter to begin.
 *
 * @param purpose {@code ASKS_ADVICE}, {@code SENDS_DECISION} or {@code ANYTHING}
 * @param to {@code ASSOCIATION} or, with {@code ANYTHING}, {@code OTHER}
 */
public record NewLetterJson(
    String to,
    String purpose,
    String addressee,
    String subject,
    String body,
    String signatoryPost,
    String signatoryName) {
  TypedLetter typed() {
    return new TypedLetter(addressee, subject, body, signatoryPost, signatoryName);
  }
}
