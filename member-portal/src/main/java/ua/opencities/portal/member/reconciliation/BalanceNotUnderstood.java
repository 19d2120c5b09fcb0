package ua.opencities.portal.member.reconciliation;

import ua.opencities.shared.RuleBroken;

/** A balance, which alone of all sums may have a minus. */
public class BalanceNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  BalanceNotUnderstood(String field, String typed) {
    super(
        "reconciliation.balance-not-understood",
        typed.length() > 30 ? typed.substring(0, 30) : typed);
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
