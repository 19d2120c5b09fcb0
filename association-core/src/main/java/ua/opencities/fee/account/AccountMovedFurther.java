package ua.opencities.fee.account;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** What a council took over was used, written off or passed on again, so it cannot go back. */
public class AccountMovedFurther extends RuleBroken {
  private static final long serialVersionUID = 1;

  AccountMovedFurther(Money taken) {
    super("account.moved-further", taken);
  }
}
