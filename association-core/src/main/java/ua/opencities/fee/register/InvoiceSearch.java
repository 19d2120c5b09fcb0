package ua.opencities.fee.register;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

/**
 * Which invoices are asked for.
 *
 * @param year the year the fee is for
 * @param oblast two digits
 * @param kind of the fee
 * @param run the billing run that issued it
 * @param hindered only annual fees that are to be paid while an obstacle stands in their way
 * @param words part of a number or of a council's name, however it was typed
 */
public record InvoiceSearch(
    Optional<CouncilId> council,
    Optional<Integer> year,
    Optional<InvoiceState> state,
    Optional<String> oblast,
    Optional<String> words,
    Optional<TariffKind> kind,
    Optional<UUID> run,
    boolean hindered,
    Sort sort,
    Page.Request page) {
  public InvoiceSearch(
      Optional<CouncilId> council,
      Optional<Integer> year,
      Optional<InvoiceState> state,
      Optional<String> oblast,
      Optional<String> words,
      Optional<TariffKind> kind,
      Optional<UUID> run,
      Sort sort,
      Page.Request page) {
    this(council, year, state, oblast, words, kind, run, false, sort, page);
  }

  public InvoiceSearch(
      Optional<CouncilId> council,
      Optional<Integer> year,
      Optional<InvoiceState> state,
      Optional<String> oblast,
      Optional<String> words,
      Sort sort,
      Page.Request page) {
    this(council, year, state, oblast, words, Optional.empty(), Optional.empty(), sort, page);
  }

  /** The order of a list, as it stands in an address: {@code due}, downwards {@code -due}. */
  public record Sort(Column by, boolean down) {
    public static final Sort NEWEST = new Sort(Column.NUMBER, true);

    /** Newest for a word that says no order. */
    public static Sort of(String word) {
      boolean down = word != null && word.startsWith("-");
      for (Column column : Column.values())
        if (column.word().equals(down ? word.substring(1) : word)) return new Sort(column, down);
      return NEWEST;
    }

    public String word() {
      return (down ? "-" : "") + by.word();
    }

    String sql() {
      String order = by.sql + (down ? " desc" : "");
      String tail = down ? "series_year desc, sequence desc" : "series_year, sequence";
      return by == Column.NUMBER ? tail : order + ", " + tail;
    }
  }

  /** By what the list may be sorted. */
  public enum Column {
    NUMBER("sequence"),
    COUNCIL("council_name"),
    YEAR("year"),
    DUE("pay_by"),
    AMOUNT("corrected"),
    OUTSTANDING("outstanding");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static InvoiceSearch all() {
    return new InvoiceSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.NEWEST,
        Page.Request.first());
  }

  public static InvoiceSearch of(CouncilId council) {
    return new InvoiceSearch(
        Optional.of(council),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.NEWEST,
        new Page.Request(1, 200));
  }
}
