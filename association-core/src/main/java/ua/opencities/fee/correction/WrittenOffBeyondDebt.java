package ua.opencities.fee.correction;

import ua.opencities.fee.account.AmountNotPositive;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class WrittenOffBeyondDebt extends RuleBroken {
  private static final long serialVersionUID = 1;

  private WrittenOffBeyondDebt(Money outstanding) {
    super("correction.written-off-beyond-debt", outstanding);
  }

  /**
   * @param outstanding of the debt, whatever it is of
   */
  static void check(Money amount, Money outstanding) {
    if (!amount.isPositive()) throw new AmountNotPositive(amount);
    if (amount.compareTo(outstanding) > 0) throw new WrittenOffBeyondDebt(outstanding);
  }

  @Override
  public String field() {
    return "amount";
  }
}
