package ua.opencities.fee.account;

import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** The account passes whole: the shares are the balance, to the kopiyka. */
public class SharesDoNotAddUp extends RuleBroken {
  private static final long serialVersionUID = 1;

  private SharesDoNotAddUp(Money shares, Money balance) {
    super("account.shares-do-not-add-up", shares, balance);
  }

  static void check(Money seen, Money balance, List<PassAccount.Share> shares) {
    if (!seen.equals(balance)) throw new BalanceMoved(seen, balance);
    Money sum = Money.sum(shares.stream().map(PassAccount.Share::sum).toList());
    Money whole = balance.isPositive() ? balance : balance.negated();
    boolean negative = shares.stream().anyMatch(s -> s.sum().negated().isPositive());
    if (negative || !sum.equals(whole)) throw new SharesDoNotAddUp(sum, whole);
  }
}
