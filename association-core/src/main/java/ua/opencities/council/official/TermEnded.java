package ua.opencities.council.official;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The term has its end already; it can only become shorter. */
public class TermEnded extends RuleBroken {
  private static final long serialVersionUID = 1;

  TermEnded(LocalDate lastDay) {
    super("council.term-ended", lastDay);
  }

  @Override
  public String field() {
    return "lastDay";
  }
}
