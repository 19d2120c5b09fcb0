package ua.opencities.document.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a wording, so written that its tags stay in the paper as they are typed. A section
 * around rows of a table moves into its first and its last cell; columns that come and go cannot be
 * said in Word: the starter has those of the fuller table.
 */
final class StarterLines {
  private static final Pattern OPENS = Pattern.compile("\\{\\{[#^]\\s*([^{}]*?)\\s*}}");
  private static final Pattern CLOSES = Pattern.compile("\\{\\{/\\s*([^{}]*?)\\s*}}");
  private static final Pattern REMARK = Pattern.compile("\\{\\{!.*?}}");

  /** A section of columns and what stands there otherwise. */
  private static final Pattern EITHER_OR =
      Pattern.compile(
          "\\{\\{#([\\w.]+)}}((?:(?!\\{\\{/\\1}}).)*)\\{\\{/\\1}}\\{\\{\\^\\1}}((?:(?!\\{\\{/\\1}}).)*)\\{\\{/\\1}}");

  private static final Pattern COLUMNS =
      Pattern.compile(
          "\\{\\{#([\\w.]+)}}((?:(?!\\{\\{/\\1}})[^|])*\\|(?:(?!\\{\\{/\\1}}).)*)\\{\\{/\\1}}");

  private final List<String> lines = new ArrayList<>();

  /** The sections that moved into a row and are not closed yet. */
  private final Deque<String> folded = new ArrayDeque<>();

  private StarterLines() {}

  static List<String> of(String text) {
    StarterLines starter = new StarterLines();
    starter.read(text);
    return starter.lines;
  }

  private void read(String text) {
    boolean table = false;
    for (String typed : Marks.without(text).lines().toList()) {
      String line = REMARK.matcher(typed).replaceAll("").strip();
      if (line.isEmpty() && !typed.isBlank()) continue;
      if (line.startsWith("|")) line = withOneSetOfColumns(line);
      boolean row = line.startsWith("|") && !line.startsWith("|=");
      if (row) foldOpening(table, line);
      else if (closesFolded(line)) foldClosing(line);
      else lines.add(line);
      table = row || line.startsWith("|=") || table && Tags.ALONE.matcher(line).matches();
    }
  }

  private boolean closesFolded(String line) {
    Matcher closing = CLOSES.matcher(line);
    return closing.matches() && closing.group(1).equals(folded.peek());
  }

  /** What opens right above a row opens in its first cell. */
  private void foldOpening(boolean table, String row) {
    StringBuilder opening = new StringBuilder();
    while (table && !lines.isEmpty()) {
      Matcher opens = OPENS.matcher(lines.get(lines.size() - 1));
      if (!opens.matches()) break;
      opening.insert(0, lines.remove(lines.size() - 1));
      folded.addLast(opens.group(1));
    }
    int mark = row.startsWith("|+") ? 2 : 1;
    String cells = row.substring(mark).stripLeading();
    boolean bar = row.startsWith("|+") && cells.startsWith("|");
    lines.add(row.substring(0, mark) + " " + opening + (bar ? " " : "") + cells);
  }

  private void foldClosing(String closing) {
    folded.pop();
    int last = lines.size() - 1;
    String row = lines.get(last);
    String open = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
    lines.set(last, open + closing);
  }

  private static String withOneSetOfColumns(String line) {
    String one = line;
    for (Matcher either = EITHER_OR.matcher(one); either.find(); either = EITHER_OR.matcher(one)) {
      String then = either.group(2);
      String otherwise = either.group(3);
      if (!then.contains("|")) break;
      String kept = then.contains("{{#") ? otherwise : then;
      one = one.substring(0, either.start()) + kept + one.substring(either.end());
    }
    for (Matcher columns = COLUMNS.matcher(one); columns.find(); columns = COLUMNS.matcher(one))
      one = one.substring(0, columns.start()) + columns.group(2) + one.substring(columns.end());
    return one;
  }

  /** Inert to the markup, as a value is. */
  static String marked(int number, String line) {
    String standing =
        Tags.TAG
            .matcher(line)
            .replaceAll(tag -> Matcher.quoteReplacement(Marks.VALUE + tag.group() + Marks.END));
    return Marks.line(number, line.isBlank()) + standing;
  }
}
