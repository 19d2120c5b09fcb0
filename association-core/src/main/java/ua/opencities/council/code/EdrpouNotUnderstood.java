package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** What was typed is not 8 digits. */
public class EdrpouNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  public EdrpouNotUnderstood(String typed) {
    super("council.edrpou-not-understood", typed);
  }

  @Override
  public String field() {
    return "edrpou";
  }
}
