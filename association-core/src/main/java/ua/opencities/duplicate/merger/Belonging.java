package ua.opencities.duplicate.merger;

/**
 * Rows of a table, named {@code t} in the condition; there {@code ?1} is the row that goes, {@code
 * ?2} the one that stays and {@code ?3} today.
 *
 * @param column that names the council
 * @param key by which a moved row is found again
 */
record Belonging(
    String table, String column, Fate fate, Thing thing, String condition, String key) {
  static Belonging moves(String table, Thing thing, String condition) {
    return new Belonging(table, "council_id", Fate.MOVES, thing, condition, "id");
  }

  static Belonging stays(String table, String column) {
    return new Belonging(table, column, Fate.STAYS, Thing.WITH_THE_REST, "true", "");
  }

  static Belonging hinders(String table, Thing thing, String condition) {
    return new Belonging(table, "council_id", Fate.HINDERS, thing, condition, "");
  }

  Belonging foundBy(String otherKey) {
    return new Belonging(table, column, fate, thing, condition, otherKey);
  }

  /** From which rows of the council that goes. */
  String where() {
    return " from " + table + " t where t." + column + " = ?1 and (" + condition + ")";
  }
}
