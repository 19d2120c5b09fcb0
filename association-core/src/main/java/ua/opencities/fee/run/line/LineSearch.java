package ua.opencities.fee.run.line;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.shared.Page;

/**
 * Which lines of a run are asked for.
 *
 * @param hindered only those with a hindrance, or only those without
 * @param oblast two digits
 */
public record LineSearch(
    boolean hindered,
    Optional<Hindrance> hindrance,
    Optional<String> oblast,
    String words,
    Sort sort,
    Page.Request page) {

  public static LineSearch of(boolean hindered, Page.Request page) {
    return new LineSearch(
        hindered, Optional.empty(), Optional.empty(), "", Sort.of("council"), page);
  }

  /** As it stands in an address: {@code amount}, downwards {@code -amount}. */
  public record Sort(Column by, boolean down) {
    /** By council for a word that says no order. */
    public static Sort of(String word) {
      boolean down = word != null && word.startsWith("-");
      for (Column column : Column.values())
        if (column.word().equals(down ? word.substring(1) : word)) return new Sort(column, down);
      return new Sort(Column.COUNCIL, false);
    }

    public String word() {
      return (down ? "-" : "") + by.word();
    }

    String sql() {
      String way = down ? " desc" : "";
      return by.sql + way + " nulls last, l.place" + way;
    }
  }

  public enum Column {
    COUNCIL("c.name"),
    OBLAST("o.name"),
    INHABITANTS("l.inhabitants"),
    AMOUNT("l.amount"),
    NUMBER("i.sequence"),
    REASON("l.hindrance");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
