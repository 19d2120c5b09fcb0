package ua.opencities.membership;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A step of a day to come is entered: another one waits for it, or for its being called off. */
public class StepAheadStands extends RuleBroken {
  private static final long serialVersionUID = 1;

  StepAheadStands(Standing to, LocalDate on) {
    super("membership.step-ahead-stands", to, on);
  }
}
