package ua.opencities.fee.reconciliation;

import ua.opencities.shared.RuleBroken;

public class DifferenceNotSaid extends RuleBroken {
  private static final long serialVersionUID = 1;

  DifferenceNotSaid() {
    super("reconciliation.difference-not-said");
  }

  @Override
  public String field() {
    return "note";
  }
}
