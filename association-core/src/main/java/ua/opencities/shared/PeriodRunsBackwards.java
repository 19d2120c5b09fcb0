package ua.opencities.shared;

import java.time.LocalDate;

/** The last day comes before the first. */
public class PeriodRunsBackwards extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  public PeriodRunsBackwards(LocalDate from, LocalDate to) {
    this(from, to, "");
  }

  /**
   * @param field in which the last day was typed
   */
  public PeriodRunsBackwards(LocalDate from, LocalDate to, String field) {
    super("shared.period-runs-backwards", from, to);
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
