package ua.opencities.fee.account;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** Something was booked since the balance was looked at. */
public class BalanceMoved extends RuleBroken {
  private static final long serialVersionUID = 1;

  BalanceMoved(Money seen, Money now) {
    super("account.balance-moved", seen, now);
  }
}
