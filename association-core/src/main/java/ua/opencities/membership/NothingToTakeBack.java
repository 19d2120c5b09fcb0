package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** The step is not the last any more, or the council has taken none. */
public class NothingToTakeBack extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToTakeBack() {
    super("membership.nothing-to-take-back");
  }
}
