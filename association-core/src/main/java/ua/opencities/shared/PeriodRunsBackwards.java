package ua.opencities.shared;

import java.time.LocalDate;

public class PeriodRunsBackwards extends RuleBroken {
  private static final long serialVersionUID = 1;

  public PeriodRunsBackwards(LocalDate from, LocalDate to) {
    super("shared.period-runs-backwards", from, to);
  }
}
