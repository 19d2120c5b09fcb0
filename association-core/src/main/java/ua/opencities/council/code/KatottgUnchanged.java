package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** A correction gives another code than the one the council has. */
public class KatottgUnchanged extends RuleBroken {
  private static final long serialVersionUID = 1;

  public KatottgUnchanged(String code) {
    super("council.katottg-unchanged", code);
  }

  @Override
  public String field() {
    return "katottg";
  }
}
