package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** The act reads so already. */
public class NothingToCorrect extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToCorrect() {
    super("membership.nothing-to-correct");
  }
}
