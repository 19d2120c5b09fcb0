package ua.opencities.report;

import java.util.Locale;

/** In which order councils come; without a wish, the best find or the alphabet. */
public enum CouncilOrder {
  BEST("score desc nulls last, name, id"),
  NAME("name, id"),
  NAME_DOWN("name desc, id"),
  OBLAST("oblast, name, id"),
  OBLAST_DOWN("oblast desc, name, id"),
  POPULATION("inhabitants nulls last, name, id"),
  POPULATION_DOWN("inhabitants desc nulls last, name, id"),
  STANDING("standing_place, name, id"),
  STANDING_DOWN("standing_place desc, name, id");

  final String sql;

  CouncilOrder(String sql) {
    this.sql = sql;
  }

  /** {@code population}, {@code -population}; anything else is no wish. */
  public static CouncilOrder of(String sort) {
    String wanted = sort == null ? "" : sort.toUpperCase(Locale.ROOT);
    String name = wanted.startsWith("-") ? wanted.substring(1) + "_DOWN" : wanted;
    for (CouncilOrder order : values()) if (order.name().equals(name)) return order;
    return BEST;
  }

  /** As the address says it; empty for {@link #BEST}. */
  public String sort() {
    if (this == BEST) return "";
    String column = name().replace("_DOWN", "").toLowerCase(Locale.ROOT);
    return name().endsWith("_DOWN") ? "-" + column : column;
  }
}
