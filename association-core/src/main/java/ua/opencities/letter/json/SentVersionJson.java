package ua.opencities.letter.json;

/**
 * Which state of a draft was before the sender's eyes.
 *
 * @param version a whole number, as {@link LetterJson#version}
 */
public record SentVersionJson(String version) {}
