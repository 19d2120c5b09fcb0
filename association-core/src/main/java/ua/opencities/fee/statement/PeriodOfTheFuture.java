package ua.opencities.fee.statement;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A statement tells what was booked, so its last day has come. */
public class PeriodOfTheFuture extends RuleBroken {
  private static final long serialVersionUID = 1;

  PeriodOfTheFuture(LocalDate today) {
    super("statement.period-of-the-future", today);
  }

  @Override
  public String field() {
    return "to";
  }
}
