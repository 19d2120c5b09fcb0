package ua.opencities.web.part;

/** A page above the present one; the path is inside the portal, as in {@code /councils}. */
public record Crumb(String label, String path) {}
