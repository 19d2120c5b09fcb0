package ua.opencities.report.fee;

/** What leaves the house in tables. */
final class Cells {
  private Cells() {}

  /** A text that a spreadsheet would take for a formula is made a text again. */
  static String defused(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
  }
}
