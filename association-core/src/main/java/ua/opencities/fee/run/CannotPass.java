package ua.opencities.fee.run;

import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.shared.RuleBroken;

/** No decision of a person lets this one pass; its cause must be put right. */
public class CannotPass extends RuleBroken {
  private static final long serialVersionUID = 1;

  CannotPass(Hindrance hindrance) {
    super("run.cannot-pass", hindrance);
  }
}
