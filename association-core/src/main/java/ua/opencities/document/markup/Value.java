package ua.opencities.document.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.document.paper.Run;
import ua.opencities.document.paper.Words;

/**
 * What a paper says at one place.
 *
 * @param from where the changed words begin; up to {@code to}, and none where the two are equal
 * @param counted the number of an item, which says nothing of its own
 */
record Value(String text, int from, int to, boolean counted) {
  private static final Pattern END = Pattern.compile("[;.]$");
  private static final Pattern WORD = Pattern.compile("\\S+");

  Value {
    text = text == null || text.isBlank() ? "" : text;
  }

  static Value of(String text) {
    return new Value(text, 0, 0, false);
  }

  boolean changed() {
    return from < to;
  }

  Words words() {
    if (!changed()) return Words.set(List.of(new Run(text, false, false)));
    return Words.set(
        List.of(
            new Run(text.substring(0, from), false, false),
            new Run(text.substring(from, to), false, true),
            new Run(text.substring(to), false, false)));
  }

  /** Without the sign at its end, which only tells whether another item follows. */
  String said() {
    return END.matcher(text).replaceFirst("");
  }

  /** From the first word that is not as before to the last one. */
  Value differingFrom(String earlier) {
    String now = said();
    String before = of(earlier).said();
    if (counted || now.isEmpty() || now.equals(before)) return this;
    int from = beginning(now, before);
    int to = ending(now, before, from);
    return from < to ? new Value(text, from, to, false) : wordAt(from);
  }

  /** Up to which whole word the two begin alike. */
  private static int beginning(String now, String before) {
    int i = 0;
    while (i < now.length() && i < before.length() && now.charAt(i) == before.charAt(i)) i++;
    if (!isEdge(now, i) || !isEdge(before, i)) while (i > 0 && !isBlank(now.charAt(i - 1))) i--;
    while (i < now.length() && isBlank(now.charAt(i))) i++;
    return i;
  }

  private static int ending(String now, String before, int from) {
    int i = now.length();
    int j = before.length();
    while (i > from && j > from && now.charAt(i - 1) == before.charAt(j - 1)) {
      i--;
      j--;
    }
    if (!isEdge(now, i) || !isEdge(before, j)) while (!isEdge(now, i)) i++;
    while (i > from && isBlank(now.charAt(i - 1))) i--;
    return i;
  }

  /** Where words only went away, the one after them shows the place, or the last one. */
  private Value wordAt(int place) {
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      from = word.start();
      if (word.end() > place) return new Value(text, from, word.end(), false);
    }
    return new Value(text, from, text.length(), false);
  }

  /** Whether a word begins or ends before this sign. */
  private static boolean isEdge(String words, int at) {
    return at == 0
        || at == words.length()
        || isBlank(words.charAt(at))
        || isBlank(words.charAt(at - 1));
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00a0';
  }
}
