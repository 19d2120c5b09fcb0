package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** What was typed is not {@code UA} and 17 digits. */
public class KatottgNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  public KatottgNotUnderstood(String typed) {
    super("council.katottg-not-understood", typed);
  }

  @Override
  public String field() {
    return "katottg";
  }
}
