package ua.opencities.fee.reconciliation;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

public class PeriodNotOver extends RuleBroken {
  private static final long serialVersionUID = 1;

  PeriodNotOver(LocalDate today) {
    super("reconciliation.period-not-over", today);
  }

  @Override
  public String field() {
    return "to";
  }
}
