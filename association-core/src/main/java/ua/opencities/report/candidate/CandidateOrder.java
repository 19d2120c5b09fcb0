package ua.opencities.report.candidate;

import java.util.Locale;

/** In which order candidates come; without a wish, who waits for the office longest. */
public enum CandidateOrder {
  WAITING("(turn = 'OFFICE') desc, waits_since nulls last, name, id"),
  NAME("name, id"),
  NAME_DOWN("name desc, id"),
  STAGE("stage_place, waits_since nulls last, name, id"),
  STAGE_DOWN("stage_place desc, waits_since nulls last, name, id"),
  DAYS("waits_since desc nulls last, name, id"),
  DAYS_DOWN("waits_since nulls last, name, id");

  final String sql;

  CandidateOrder(String sql) {
    this.sql = sql;
  }

  /** {@code days}, {@code -days}; anything else is no wish. */
  public static CandidateOrder of(String sort) {
    String wanted = sort == null ? "" : sort.toUpperCase(Locale.ROOT);
    String name = wanted.startsWith("-") ? wanted.substring(1) + "_DOWN" : wanted;
    for (CandidateOrder order : values()) if (order.name().equals(name)) return order;
    return WAITING;
  }

  /** As the address says it; empty for {@link #WAITING}. */
  public String sort() {
    if (this == WAITING) return "";
    String column = name().replace("_DOWN", "").toLowerCase(Locale.ROOT);
    return name().endsWith("_DOWN") ? "-" + column : column;
  }
}
