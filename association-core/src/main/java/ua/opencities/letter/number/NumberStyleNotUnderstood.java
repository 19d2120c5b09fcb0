package ua.opencities.letter.number;

import ua.opencities.shared.RuleBroken;

public class NumberStyleNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  NumberStyleNotUnderstood(String style) {
    super("letter.style-not-understood", style);
  }

  @Override
  public String field() {
    return "style";
  }
}
