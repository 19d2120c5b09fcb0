package ua.opencities.council;

import ua.opencities.shared.RuleBroken;

/** The row was merged into another row of the same council and is changed no more. */
public class CouncilMergedAway extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilMergedAway(String name, String into) {
    super("council.merged-away", name, into);
  }
}
