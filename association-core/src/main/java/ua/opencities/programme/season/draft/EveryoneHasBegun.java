package ua.opencities.programme.season.draft;

import ua.opencities.shared.RuleBroken;

/** No chosen council is without a programme for the year. */
public class EveryoneHasBegun extends RuleBroken {
  private static final long serialVersionUID = 1;

  EveryoneHasBegun() {
    super("season.everyone-has-begun");
  }
}
