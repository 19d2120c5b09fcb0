package ua.opencities.fee.opening;

import ua.opencities.shared.RuleBroken;

/** What is asked belongs to an earlier or a later step of the import. */
public class OpeningHasGoneOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  OpeningHasGoneOn(OpeningState state) {
    super("fee.opening-has-gone-on", state.name());
  }
}
