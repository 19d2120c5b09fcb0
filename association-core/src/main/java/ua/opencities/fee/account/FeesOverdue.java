package ua.opencities.fee.account;

import ua.opencities.fee.policy.Consequence;
import ua.opencities.shared.RuleBroken;

/** What is late past the grace period, and what to do about it. */
public class FeesOverdue extends RuleBroken {
  private static final long serialVersionUID = 1;

  FeesOverdue(Arrears arrears) {
    super(
        arrears.consequence() == Consequence.READ_ONLY
            ? "fee.overdue-only-reading"
            : "fee.overdue-past-grace",
        arrears.overdue(),
        arrears.oldest(),
        arrears.graceEnds());
  }
}
