package ua.opencities.portal.admin.run;

/** {@code {"reason":"…"}}. */
public record CloseRunJson(String reason) {}
