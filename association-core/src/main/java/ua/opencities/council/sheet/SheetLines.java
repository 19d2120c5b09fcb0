package ua.opencities.council.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines of a table as its reader meets them. No more than the first of them need be kept,
 * but all are looked at: what is no table is told whoever reads it, and for whatever.
 */
final class SheetLines {
  private final int kept;
  private final List<Sheet.Line> lines = new ArrayList<>();
  private List<String> headings;
  private int met;
  private long room = Sheet.MOST_ROOM;

  /**
   * @param kept so many lines are kept
   */
  SheetLines(int kept) {
    this.kept = kept;
  }

  void take(Sheet.Line line) {
    if (line.isBlank()) return;
    if (line.cells().size() > Sheet.MOST_COLUMNS) throw SheetNotReadable.broken();
    if (headings == null) headings = line.cells();
    else {
      if (++met > Sheet.MOST_LINES) throw SheetNotReadable.tooLong();
      if (met <= kept) lines.add(line);
    }
    room -= line.room();
    if (room < 0) throw SheetNotReadable.tooMuch();
  }

  Sheet sheet() {
    if (headings == null || met == 0) throw SheetNotReadable.empty();
    return new Sheet(headings, lines);
  }
}
