package ua.opencities.document.paper;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.Typography;

/**
 * Sets several runs as one text and parts the result again where they met: typography changes
 * blanks and exchanges signs one for one, so counting the other signs finds each border.
 */
final class Typeset {
  private Typeset() {}

  static List<Run> of(List<Run> runs) {
    List<Run> merged = merged(runs);
    StringBuilder whole = new StringBuilder();
    for (Run run : merged) whole.append(run.text());
    String joined = Typography.joined(whole.toString());
    List<Run> set = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < merged.size(); i++) {
      Run run = merged.get(i);
      boolean last = i + 1 == merged.size();
      int end = last ? joined.length() : after(joined, at, signs(run.text()));
      if (!last && !beginsWithBlank(merged.get(i + 1)) || endsWithBlank(run))
        while (end < joined.length() && isBlank(joined.charAt(end))) end++;
      set.add(new Run(joined.substring(at, end), run.bold(), run.changed()));
      at = end;
    }
    return set;
  }

  private static List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.bold() == run.bold() && last.changed() == run.changed())
        merged.set(merged.size() - 1, new Run(last.text() + run.text(), run.bold(), run.changed()));
      else merged.add(run);
    }
    return merged;
  }

  private static int after(String text, int from, int signs) {
    int at = from;
    for (int left = signs; left > 0; at++) if (!isBlank(text.charAt(at))) left--;
    return at;
  }

  private static int signs(String text) {
    return (int) text.chars().filter(sign -> !isBlank((char) sign)).count();
  }

  private static boolean beginsWithBlank(Run run) {
    return !run.text().isEmpty() && isBlank(run.text().charAt(0));
  }

  private static boolean endsWithBlank(Run run) {
    return !run.text().isEmpty() && isBlank(run.text().charAt(run.text().length() - 1));
  }

  private static boolean isBlank(char sign) {
    return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
  }
}
