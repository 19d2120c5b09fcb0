package ua.opencities.council.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with its headings.
 *
 * @param headings of the columns, in their order
 */
public record Sheet(List<String> headings, List<Line> lines) {
  /** So many lines are taken at most; the country has some fifteen hundred councils. */
  static final int MOST_LINES = 20_000;

  static final int MOST_COLUMNS = 200;

  public Sheet {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /**
   * @throws SheetNotReadable when it is neither CSV nor XLSX, has no line, or too many
   */
  public static Sheet read(byte[] bytes) {
    boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    Sheet sheet = packed ? XlsxSheet.read(bytes) : CsvSheet.read(bytes);
    if (sheet.headings().stream().allMatch(String::isBlank)) throw SheetNotReadable.empty();
    if (sheet.lines().isEmpty()) throw SheetNotReadable.empty();
    return sheet;
  }

  /** Where each heading stands; of two equal ones the first. */
  public Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (int at = 0; at < headings.size(); at++) places.putIfAbsent(headings.get(at), at);
    return places;
  }

  /**
   * @param number in the file, the heading counted, beginning with 1
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** Empty where the line is shorter than its heading. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
