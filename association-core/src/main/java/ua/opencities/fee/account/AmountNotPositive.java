package ua.opencities.fee.account;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class AmountNotPositive extends RuleBroken {
  private static final long serialVersionUID = 1;

  public AmountNotPositive(Money amount) {
    super("fee.amount-not-positive", amount.decimal());
  }

  @Override
  public String field() {
    return "amount";
  }
}
