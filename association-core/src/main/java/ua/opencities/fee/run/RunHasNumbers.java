package ua.opencities.fee.run;

import ua.opencities.shared.RuleBroken;

/** Numbers were given: what is wrong is put right by corrections. */
public class RunHasNumbers extends RuleBroken {
  private static final long serialVersionUID = 1;

  RunHasNumbers(long issued) {
    super("run.has-numbers", issued);
  }
}
