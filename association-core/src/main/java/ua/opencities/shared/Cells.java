package ua.opencities.shared;

/** What leaves the house in tables. */
public final class Cells {
  private Cells() {}

  /** A text that a spreadsheet would take for a formula is made a text again. */
  public static String defused(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
  }
}
