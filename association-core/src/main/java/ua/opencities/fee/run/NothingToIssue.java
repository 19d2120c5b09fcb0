package ua.opencities.fee.run;

import ua.opencities.shared.RuleBroken;

/** Every line of the run is an exception. */
public class NothingToIssue extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToIssue() {
    super("run.nothing-to-issue");
  }
}
