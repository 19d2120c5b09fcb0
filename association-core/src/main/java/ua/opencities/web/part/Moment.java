package ua.opencities.web.part;

/**
 * One entry of a course of events.
 *
 * @param when the date in words, as people read it
 * @param tone ok, info, warn, bad or empty
 * @param text may be empty
 */
public record Moment(String when, String title, String text, String tone) {}
