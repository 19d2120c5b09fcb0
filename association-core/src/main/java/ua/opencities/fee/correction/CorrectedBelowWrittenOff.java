package ua.opencities.fee.correction;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class CorrectedBelowWrittenOff extends RuleBroken {
  private static final long serialVersionUID = 1;

  CorrectedBelowWrittenOff(Money writtenOff) {
    super("correction.corrected-below-written-off", writtenOff);
  }

  @Override
  public String field() {
    return "sum";
  }
}
