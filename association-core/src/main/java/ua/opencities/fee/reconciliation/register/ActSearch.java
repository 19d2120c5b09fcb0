package ua.opencities.fee.reconciliation.register;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Page;

/**
 * Which acts are asked for.
 *
 * @param signed a signed copy has come, or has not
 * @param words part of a council's name or of an act's number
 */
public record ActSearch(
    Optional<ActState> state,
    Optional<Boolean> signed,
    Optional<String> oblast,
    String words,
    Sort sort,
    Page.Request page) {

  public static ActSearch all(Page.Request page) {
    return new ActSearch(
        Optional.empty(), Optional.empty(), Optional.empty(), "", Sort.of(""), page);
  }

  /** As it stands in an address: {@code to}, downwards {@code -to}. */
  public record Sort(Column by, boolean down) {
    /** The newest first for a word that says no order. */
    public static Sort of(String word) {
      boolean down = word != null && word.startsWith("-");
      for (Column column : Column.values())
        if (column.word().equals(down ? word.substring(1) : word)) return new Sort(column, down);
      return new Sort(Column.NUMBER, true);
    }

    public String word() {
      return (down ? "-" : "") + by.word();
    }

    String sql() {
      String way = down ? " desc" : "";
      return by.sql.replace(",", way + ",") + way + ", a.id";
    }
  }

  public enum Column {
    NUMBER("a.series_year, a.sequence"),
    COUNCIL("c.name"),
    TO("a.to_day"),
    CLOSING("a.closing"),
    ANSWERED("w.answered_at");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
