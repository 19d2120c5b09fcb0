package ua.opencities.fee.correction;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class NothingToCorrect extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToCorrect(Money due) {
    super("correction.nothing-to-correct", due);
  }

  @Override
  public String field() {
    return "sum";
  }
}
