package ua.opencities.fee.run;

import ua.opencities.shared.RuleBroken;

/** What is asked for does not fit where the run stands; the sentence says what does. */
public class RunIsNotOpen extends RuleBroken {
  private static final long serialVersionUID = 1;

  RunIsNotOpen(RunState state) {
    super("run.is-not-open", state);
  }
}
