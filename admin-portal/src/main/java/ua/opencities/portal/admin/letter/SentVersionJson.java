package ua.opencities.portal.admin.letter;

/**
 * Which state of a draft was before the sender's eyes.
 *
 * @param version a whole number, as {@code LetterJson.version}
 */
public record SentVersionJson(String version) {}
