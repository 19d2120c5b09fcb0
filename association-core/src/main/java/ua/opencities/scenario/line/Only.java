package ua.opencities.scenario.line;

/** Which lines of a scenario are asked for. */
public enum Only {
  ALL("true"),
  /**
   * Pays more by over the percents that the scenario points out; :base is what it is compared with.
   */
  MUCH_MORE("l.amount - :base > :base * s.alarm / 100.0 and :base > 0"),
  MORE("l.amount > :base"),
  LESS("l.amount < :base"),
  BAND_UP("l.move = 'UP'"),
  BAND_DOWN("l.move = 'DOWN'"),
  ASSUMED("l.assumed"),
  LEFT_OUT("l.left_out is not null");

  private final String condition;

  Only(String condition) {
    this.condition = condition;
  }

  String sql(Against against) {
    return condition.replace(":base", against.column);
  }
}
