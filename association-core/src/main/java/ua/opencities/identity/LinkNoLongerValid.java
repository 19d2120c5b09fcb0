package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** Used, withdrawn, out of time, or never ours. */
public class LinkNoLongerValid extends RuleBroken {
  private static final long serialVersionUID = 1;

  public LinkNoLongerValid() {
    super("identity.link-no-longer-valid");
  }
}
