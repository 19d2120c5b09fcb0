package ua.opencities.fee.opening;

import ua.opencities.shared.RuleBroken;

/** No line would change an account. */
public class NothingToOpen extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToOpen() {
    super("fee.opening-nothing-to-apply");
  }
}
