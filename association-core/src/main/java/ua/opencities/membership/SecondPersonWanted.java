package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** Settings want this step entered by somebody else than the one before it. */
public class SecondPersonWanted extends RuleBroken {
  private static final long serialVersionUID = 1;

  SecondPersonWanted(Standing to) {
    super("membership.second-person-wanted", to);
  }
}
