package ua.opencities.council;

import ua.opencities.shared.RuleBroken;

/** A council does not come after itself. */
public class OwnPredecessor extends RuleBroken {
  private static final long serialVersionUID = 1;

  OwnPredecessor(String name) {
    super("council.own-predecessor", name);
  }

  @Override
  public String field() {
    return "before";
  }
}
