package ua.opencities.web.part;

/**
 * One thing to do. Without a path it cannot be begun yet.
 *
 * @param tone colour of the state: ok, info, warn, bad or empty
 * @param icon icon of the state
 */
public record Task(
    String title, String hint, String path, String tone, String icon, String state) {}
