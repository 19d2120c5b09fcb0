package ua.opencities.fee.run;

import ua.opencities.shared.RuleBroken;

/** Its invoices are being issued at this moment. */
public class RunIsAtWork extends RuleBroken {
  private static final long serialVersionUID = 1;

  RunIsAtWork() {
    super("run.is-at-work");
  }
}
