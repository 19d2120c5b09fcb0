package ua.opencities.document.paper;

import java.util.List;
import java.util.Optional;

/** What a paper is built of, from top to bottom. */
public sealed interface Block {

  /** Centred and bold. */
  record Heading(Words words, Level level) implements Block {
    /** LETTERHEAD is a line above the paper's name: УКРАЇНА, the council, its committee. */
    public enum Level {
      LETTERHEAD,
      TITLE,
      SECTION
    }
  }

  /**
   * One line: the date on the left, the place in the middle, the number on the right; or the date
   * and the number on the left, nothing in the middle, the place on the right.
   */
  record Requisites(Words left, Words middle, Words right) implements Block {}

  /** What an act is about, on the left 64 % of the page: «Про погодження Програми …». */
  record Subject(Words words) implements Block {}

  /**
   * Justified text.
   *
   * @param number {@code 1.} or {@code 2.3.}, digits and points alone: a real numbered paragraph
   */
  record Paragraph(Optional<String> number, Words words, boolean centred) implements Block {
    public Paragraph {
      if (number.isPresent() && !number.get().matches("(\\d{1,3}\\.){1,3}"))
        throw new IllegalArgumentException("no paragraph number: " + number.get());
    }
  }

  /** A list with dashes. */
  record Dashes(List<Words> items) implements Block {
    public Dashes {
      items = List.copyOf(items);
    }
  }

  /**
   * A table with rulings; columns without any header make a table without a header row.
   *
   * @param total the sums under the table, empty when there are none
   */
  record Table(List<Column> columns, List<List<Words>> rows, List<Words> total) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      total = List.copyOf(total);
      for (List<Words> row : rows)
        if (row.size() != columns.size())
          throw new IllegalArgumentException("row of " + row.size());
      if (!total.isEmpty() && total.size() != columns.size())
        throw new IllegalArgumentException("total of " + total.size());
      if (columns.size() > 5) columns = DenseWidths.of(columns, rows, total, columns.size() > 7);
    }

    /** So many columns that the text has to be small. */
    public boolean isDense() {
      return columns.size() > 5;
    }

    /** Smaller yet. */
    public boolean isTight() {
      return columns.size() > 7;
    }

    /** So few rows that they stay together on a page. */
    public boolean isShort() {
      return rows.size() + (total.isEmpty() ? 0 : 1) < 7;
    }

    public boolean hasHeader() {
      return columns.stream().anyMatch(column -> !column.header().isEmpty());
    }
  }

  /**
   * @param width in percent of the text's width
   */
  record Column(Words header, int width, Align align) {
    public static final int LEAST = 3;

    public Column {
      if (width < LEAST || width > 100 - LEAST)
        throw new IllegalArgumentException("width " + width);
    }

    public static Column of(String header, int width) {
      return new Column(Words.of(header), width, Align.LEFT);
    }

    public static Column sums(String header, int width) {
      return new Column(Words.of(header), width, Align.RIGHT);
    }

    public static Column centred(String header, int width) {
      return new Column(Words.of(header), width, Align.CENTRE);
    }
  }

  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** The post on the left, «Олег ВОЛЬСЬКИЙ» on the right, on the last line of the post. */
  record Signature(Words post, Words name) implements Block {}

  record PageBreak() implements Block {}

  /** «Додаток до рішення …» in the upper right corner, line by line. */
  record AnnexMark(List<Words> lines) implements Block {
    public AnnexMark {
      lines = List.copyOf(lines);
    }
  }

  /** Small print, such as «вигадані дані». */
  record Note(Words words) implements Block {}

  /**
   * A QR code that leads to a link.
   *
   * @param caption beside it; also what it is to whoever cannot see it
   */
  record Qr(String link, Words caption) implements Block {}

  /**
   * A whole document made of an uploaded DOCX: the files are made of its bytes, the preview of what
   * it says.
   *
   * @param docx filled; empty when it was read back from what an issued paper says, whose file is
   *     kept
   * @param sha256 of those bytes
   */
  record WordBody(byte[] docx, String sha256, List<Block> said) implements Block {
    public WordBody {
      docx = docx.clone();
      said = List.copyOf(said);
    }
  }
}
