package ua.opencities.council.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.held.Held;

/**
 * A table with its headings.
 *
 * @param headings of the columns, in their order
 */
public record Sheet(List<String> headings, List<Line> lines) {
  /** So many lines are taken at most; the country has some fifteen hundred councils. */
  static final int MOST_LINES = 20_000;

  static final int MOST_COLUMNS = 200;

  /** In bytes, as the texts of the cells stand in memory. */
  static final long MOST_ROOM = 32L << 20;

  private static final int ROOM_OF_A_CELL = 48;

  public Sheet {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /**
   * @throws SheetNotReadable when it is neither CSV nor XLSX, has no line, or too many
   */
  public static Sheet read(Held file) {
    return read(file, MOST_LINES);
  }

  /**
   * Its headings and first lines; the others are only looked at.
   *
   * @throws SheetNotReadable when it is neither CSV nor XLSX, has no line, or too many
   */
  public static Sheet read(Held file, int most) {
    byte[] begins = file.first(4);
    boolean packed = begins.length > 3 && begins[0] == 'P' && begins[1] == 'K';
    var lines = new SheetLines(most);
    if (packed) XlsxSheet.read(file, lines);
    else CsvSheet.read(file, lines);
    return lines.sheet();
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

    /** About so many bytes of memory; an empty cell is the same for all. */
    long room() {
      long room = ROOM_OF_A_CELL;
      for (String cell : cells)
        room += cell.isEmpty() ? Integer.BYTES : ROOM_OF_A_CELL + 2L * cell.length();
      return room;
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
