package ua.opencities.tariff.relief;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A decision is entered when it was adopted. */
public class ActOfTheFuture extends RuleBroken {
  private static final long serialVersionUID = 1;

  ActOfTheFuture(LocalDate today) {
    super("tariff.relief-act-of-the-future", today);
  }

  @Override
  public String field() {
    return "actDate";
  }
}
