package ua.opencities.council.official;

import ua.opencities.shared.RuleBroken;

/** A correction says something else than the entry does. */
public class NothingCorrected extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingCorrected() {
    super("official.nothing-corrected");
  }

  @Override
  public String field() {
    return "surname";
  }
}
