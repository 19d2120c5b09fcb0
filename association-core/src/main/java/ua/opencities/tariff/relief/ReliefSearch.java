package ua.opencities.tariff.relief;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tenancy.CouncilId;

/**
 * Which reliefs are asked for.
 *
 * @param year whose fee they concern
 * @param words part of a council's name or of the act's number
 */
public record ReliefSearch(
    Optional<CouncilId> council,
    Optional<ReliefKind> kind,
    Optional<ReliefState> state,
    Optional<Integer> year,
    String words,
    Sort sort,
    Page.Request page) {

  public static ReliefSearch all(Page.Request page) {
    return new ReliefSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Sort.of("-entered"),
        page);
  }

  public static ReliefSearch of(CouncilId council) {
    return new ReliefSearch(
        Optional.of(council),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Sort.of("-from"),
        new Page.Request(1, 200));
  }

  /** As it stands in an address: {@code from}, downwards {@code -from}. */
  public record Sort(Column by, boolean down) {
    /** The newest first for a word that says no order. */
    public static Sort of(String word) {
      boolean down = word != null && word.startsWith("-");
      for (Column column : Column.values())
        if (column.word().equals(down ? word.substring(1) : word)) return new Sort(column, down);
      return new Sort(Column.ENTERED, true);
    }

    public String word() {
      return (down ? "-" : "") + by.word();
    }

    String sql() {
      String way = down ? " desc" : "";
      return by.sql + way + ", r.entered_at desc, r.id";
    }
  }

  public enum Column {
    COUNCIL("c.name"),
    KIND("r.kind"),
    FROM("r.begins_on"),
    ACT("r.act_date"),
    ENTERED("r.entered_at");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
