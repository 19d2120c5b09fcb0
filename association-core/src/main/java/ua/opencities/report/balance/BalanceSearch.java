package ua.opencities.report.balance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Page;

/**
 * Which balances are asked for.
 *
 * @param on the entries of this day count
 * @param words part of a council's name
 * @param standing name of a {@code membership.Standing}, or {@link #NO_MEMBER}
 */
public record BalanceSearch(
    LocalDate on,
    String words,
    Optional<String> oblast,
    Optional<String> standing,
    Optional<State> state,
    Sort sort,
    Page.Request page) {
  public static final String NO_MEMBER = "NONE";

  public static BalanceSearch all(LocalDate on, Page.Request page) {
    return new BalanceSearch(
        on, "", Optional.empty(), Optional.empty(), Optional.empty(), Sort.of(""), page);
  }

  /** {@code balance.state.owes} … in the texts. */
  public enum State {
    OWES("balance > 0"),
    OVERDUE("days_1_30 + days_31_90 + over_90 > 0"),
    AHEAD("not_due + days_1_30 + days_31_90 + over_90 > balance"),
    EVEN("balance = 0");

    final String sql;

    State(String sql) {
      this.sql = sql;
    }
  }

  public enum Column {
    COUNCIL("name"),
    OBLAST("oblast"),
    STANDING("standing"),
    BALANCE("balance"),
    NOT_DUE("not_due"),
    DAYS30("days_1_30"),
    DAYS90("days_31_90"),
    OVER90("over_90"),
    AHEAD("not_due + days_1_30 + days_31_90 + over_90 - balance");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
  }

  /** As it stands in an address: {@code balance}, downwards {@code -balance}. */
  public record Sort(Column by, boolean down) {
    /** Who owes most first, for a word that says no order. */
    public static Sort of(String word) {
      boolean down = word != null && word.startsWith("-");
      for (Column column : Column.values())
        if (column.word().equals(down ? word.substring(1) : word)) return new Sort(column, down);
      return new Sort(Column.BALANCE, true);
    }

    public String word() {
      return (down ? "-" : "") + by.word();
    }

    String sql() {
      return by.sql + (down ? " desc" : "") + ", name, council_id";
    }
  }
}
