package ua.opencities.fee.policy;

import ua.opencities.shared.RuleBroken;

/** A grace period is between no day and a year. */
public class GraceNotPlausible extends RuleBroken {
  private static final long serialVersionUID = 1;

  GraceNotPlausible() {
    super("fee.grace-not-plausible", ArrearsPolicy.MOST);
  }

  @Override
  public String field() {
    return "graceDays";
  }
}
