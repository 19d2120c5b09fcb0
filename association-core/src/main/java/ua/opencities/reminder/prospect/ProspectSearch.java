package ua.opencities.reminder.prospect;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Page;

/**
 * Which invoices are asked for.
 *
 * @param oblast two digits
 */
public record ProspectSearch(
    Optional<Outcome.Group> group,
    Optional<Outcome> outcome,
    Optional<String> oblast,
    String words,
    Sort sort,
    Page.Request page) {

  public static ProspectSearch of(Outcome.Group group, Page.Request page) {
    return new ProspectSearch(
        Optional.of(group), Optional.empty(), Optional.empty(), "", Sort.of(""), page);
  }

  /** Names with blanks between; empty for all. */
  String outcomes() {
    return Arrays.stream(Outcome.values())
        .filter(it -> group.isEmpty() || it.group() == group.get())
        .filter(it -> outcome.isEmpty() || it == outcome.get())
        .map(Enum::name)
        .collect(joining(" "));
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
      return by.sql + (down ? " desc" : "") + " nulls last, due_on, invoice_id";
    }
  }

  public enum Column {
    COUNCIL("council_name collate \"uk-x-icu\""),
    NUMBER("number"),
    DUE("due_on"),
    AMOUNT("outstanding"),
    STEP("days");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
