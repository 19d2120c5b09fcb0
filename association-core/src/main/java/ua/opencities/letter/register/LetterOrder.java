package ua.opencities.letter.register;

import java.util.Locale;

/** In which order letters come; without a wish, drafts first and then the latest. */
public enum LetterOrder {
  LATEST("l.issued_at desc nulls first, l.changed_at desc, l.id"),
  DATE("l.issued_at nulls last, l.changed_at, l.id"),
  DATE_DOWN("l.issued_at desc nulls first, l.changed_at desc, l.id"),
  NUMBER("l.series_year, l.sequence nulls last, l.id"),
  NUMBER_DOWN("l.series_year desc nulls last, l.sequence desc nulls last, l.id"),
  SUBJECT("l.subject, l.id"),
  SUBJECT_DOWN("l.subject desc, l.id"),
  COUNCIL("c.name, l.issued_at desc nulls first, l.id"),
  COUNCIL_DOWN("c.name desc, l.issued_at desc nulls first, l.id");

  private final String columns;

  LetterOrder(String columns) {
    this.columns = columns;
  }

  String sql() {
    return columns;
  }

  /** {@code date}, {@code -date}; anything else is no wish. */
  public static LetterOrder of(String sort) {
    String wanted = sort == null ? "" : sort.toUpperCase(Locale.ROOT);
    String name = wanted.startsWith("-") ? wanted.substring(1) + "_DOWN" : wanted;
    for (LetterOrder order : values()) if (order.name().equals(name)) return order;
    return LATEST;
  }

  /** As the address says it; empty for {@link #LATEST}. */
  public String sort() {
    if (this == LATEST) return "";
    String column = name().replace("_DOWN", "").toLowerCase(Locale.ROOT);
    return name().endsWith("_DOWN") ? "-" + column : column;
  }
}
