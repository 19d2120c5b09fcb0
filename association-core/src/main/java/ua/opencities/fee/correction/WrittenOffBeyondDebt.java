package ua.opencities.fee.correction;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class WrittenOffBeyondDebt extends RuleBroken {
  private static final long serialVersionUID = 1;

  WrittenOffBeyondDebt(Money outstanding) {
    super("correction.written-off-beyond-debt", outstanding);
  }

  @Override
  public String field() {
    return "amount";
  }
}
