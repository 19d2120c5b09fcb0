package ua.opencities.document.markup;

import ua.opencities.document.paper.Run;

/**
 * Signs of Unicode's private area, which no paper can hold. While a wording is filled they tell its
 * own words from values, and which line is which; nobody can type them into either.
 */
final class Marks {
  static final char LINE = '\ue000';
  static final char VALUE = '\ue001';
  static final char CHANGED = '\ue002';
  static final char END = '\ue003';
  private static final String RARE_LINE_ENDS = "[\\u000b\\f\\u0085]";

  private Marks() {}

  static String without(String text) {
    return text.replaceAll("\\p{Co}", "");
  }

  /** An empty value keeps its place too: a cell stays a cell. */
  static String around(Value value) {
    String text = value.text();
    if (!value.changed()) return piece(VALUE, text);
    String before = text.substring(0, value.from());
    String after = text.substring(value.to());
    return (before.isEmpty() ? "" : piece(VALUE, before))
        + piece(CHANGED, text.substring(value.from(), value.to()))
        + (after.isEmpty() ? "" : piece(VALUE, after));
  }

  private static String piece(char opening, String text) {
    return opening + new Run(text.replaceAll(RARE_LINE_ENDS, " "), false, false).text() + END;
  }

  /** An empty line of the wording ends a list; one that only became empty does not. */
  static String line(int number, boolean empty) {
    return "" + LINE + (empty ? -number : number) + END;
  }
}
