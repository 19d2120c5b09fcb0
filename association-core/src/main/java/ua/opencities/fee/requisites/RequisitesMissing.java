package ua.opencities.fee.requisites;

import ua.opencities.shared.RuleBroken;

public class RequisitesMissing extends RuleBroken {
  private static final long serialVersionUID = 1;

  public RequisitesMissing() {
    super("fee.requisites-missing");
  }
}
