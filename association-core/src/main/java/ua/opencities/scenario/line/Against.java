package ua.opencities.scenario.line;

/** With what the fees of a scenario are compared. */
public enum Against {
  /** What was charged for the year before, after corrections. */
  LAST_YEAR("l.last_year"),
  /** What the tariff in force would ask by the register's own figures. */
  IN_FORCE("l.in_force");

  final String column;

  Against(String column) {
    this.column = column;
  }
}
