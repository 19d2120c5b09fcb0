package ua.opencities.portal.admin.letter;

import ua.opencities.letter.TypedLetter;

/**
 * A letter to begin.
 *
 * @param councilId to which the letter is
 * @param purpose {@code REPLIES_WITH_ADVICE}, {@code REMINDS_OF_FEE} or {@code ANYTHING}
 */
public record NewLetterJson(
    String councilId,
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
