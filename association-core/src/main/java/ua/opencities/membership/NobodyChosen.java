package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** The protocol names no council. */
public class NobodyChosen extends RuleBroken {
  private static final long serialVersionUID = 1;

  NobodyChosen() {
    super("membership.nobody-chosen");
  }

  @Override
  public String field() {
    return "council";
  }
}
