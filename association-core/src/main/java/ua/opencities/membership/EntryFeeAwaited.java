package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** The council is admitted, and is a member only when its entry fee has come. */
public class EntryFeeAwaited extends RuleBroken {
  private static final long serialVersionUID = 1;

  EntryFeeAwaited() {
    super("membership.entry-fee-awaited");
  }
}
