package ua.opencities.programme.register;

import java.util.Locale;

/** In which order programmes come; without a wish, the latest years first. */
public enum ProgrammeOrder {
  LATEST("from_year desc, council, title, id"),
  COUNCIL("council, from_year desc, title, id"),
  COUNCIL_DOWN("council desc, from_year desc, title, id"),
  YEARS("from_year, to_year, council, id"),
  YEARS_DOWN("from_year desc, to_year desc, council, id"),
  STATE("state_place, council, from_year desc, id"),
  STATE_DOWN("state_place desc, council, from_year desc, id"),
  AMOUNT("total, council, id"),
  AMOUNT_DOWN("total desc, council, id"),
  CHANGED("changed_at, id"),
  CHANGED_DOWN("changed_at desc, id");

  private static final String STATE_PLACE =
      "array_position(array['DRAFT', 'AGREED', 'APPROVED', 'REPEALED', 'GIVEN_UP'], state)";

  private final String columns;

  ProgrammeOrder(String columns) {
    this.columns = columns;
  }

  String sql() {
    return columns.replace("state_place", STATE_PLACE);
  }

  /** {@code amount}, {@code -amount}; anything else is no wish. */
  public static ProgrammeOrder of(String sort) {
    String wanted = sort == null ? "" : sort.toUpperCase(Locale.ROOT);
    String name = wanted.startsWith("-") ? wanted.substring(1) + "_DOWN" : wanted;
    for (ProgrammeOrder order : values()) if (order.name().equals(name)) return order;
    return LATEST;
  }

  /** As the address says it; empty for {@link #LATEST}. */
  public String sort() {
    if (this == LATEST) return "";
    String column = name().replace("_DOWN", "").toLowerCase(Locale.ROOT);
    return name().endsWith("_DOWN") ? "-" + column : column;
  }
}
