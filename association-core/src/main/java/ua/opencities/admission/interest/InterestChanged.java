package ua.opencities.admission.interest;

import ua.opencities.shared.RuleBroken;

/** It ended, lasts again or was taken back since the page was opened. */
public class InterestChanged extends RuleBroken {
  private static final long serialVersionUID = 1;

  InterestChanged() {
    super("admission.interest-changed");
  }
}
