package ua.opencities.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.document.paper.Block.Column;

/**
 * Widths for a table of many columns: each has room for its longest word and its longest sum, so
 * that none is torn, as far as the page has room for all. A wording names widths without knowing
 * the words.
 */
final class DenseWidths {
  /** 170 mm in thousandths of a point, as all widths here. */
  private static final int PAGE = 481_890;

  /** Left and right of the words in a cell, with the ruling; where it is tight, less. */
  private static final int BESIDE = 8_800;

  private static final int TIGHT_BESIDE = 5_800;

  /** One endless word must not take the page from the others. */
  private static final int MOST = 25;

  private DenseWidths() {}

  /** The columns as they are where every word has room and they fill the page. */
  static List<Column> of(
      List<Column> columns, List<List<Words>> rows, List<Words> total, boolean tight) {
    int[] given = columns.stream().mapToInt(Column::width).toArray();
    int[] least =
        IntStream.range(0, given.length)
            .map(i -> least(bold(columns, total, i), rows, i, tight))
            .toArray();
    boolean fits = IntStream.range(0, given.length).allMatch(i -> given[i] >= least[i]);
    if (fits && IntStream.of(given).sum() <= 100) return columns;
    int[] widths = shared(given, least);
    List<Column> fitted = new ArrayList<>();
    for (int i = 0; i < widths.length; i++)
      fitted.add(new Column(columns.get(i).header(), widths[i], columns.get(i).align()));
    return fitted;
  }

  /** A sum is longer than what it is of, and bold. */
  private static List<Words> bold(List<Column> columns, List<Words> total, int place) {
    Words header = columns.get(place).header();
    return total.isEmpty() ? List.of(header) : List.of(header, total.get(place));
  }

  private static int least(List<Words> bold, List<List<Words>> rows, int place, boolean tight) {
    int size = tight ? 9 : 10;
    int longest = 0;
    for (Words words : bold) longest = Math.max(longest, longest(words, size, true));
    for (List<Words> row : rows) longest = Math.max(longest, longest(row.get(place), size, false));
    int wanted = longest + (tight ? TIGHT_BESIDE : BESIDE);
    int percent = (int) ((wanted * 100L + PAGE - 1) / PAGE);
    return Math.max(Column.LEAST, Math.min(MOST, percent));
  }

  private static int longest(Words words, int size, boolean bold) {
    int longest = 0;
    for (String word : PreviewHtml.loosened(words.text()).split("[ \\n]+|(?<=-)"))
      longest = Math.max(longest, PaperFont.width(word, bold) * size);
    return longest;
  }

  /** What is left goes to those who had more than they need; where all is short, all give. */
  private static int[] shared(int[] given, int[] least) {
    int wanted = IntStream.of(least).sum();
    int[] slack =
        IntStream.range(0, given.length).map(i -> Math.max(0, given[i] - least[i])).toArray();
    int slacks = Math.max(1, IntStream.of(slack).sum());
    int[] widths = new int[given.length];
    for (int i = 0; i < widths.length; i++)
      widths[i] =
          wanted > 100
              ? Math.max(Column.LEAST, least[i] * 100 / wanted)
              : least[i] + (100 - wanted) * slack[i] / slacks;
    int widest = 0;
    for (int i = 1; i < widths.length; i++) if (widths[i] > widths[widest]) widest = i;
    widths[widest] += 100 - IntStream.of(widths).sum();
    return widths;
  }
}
