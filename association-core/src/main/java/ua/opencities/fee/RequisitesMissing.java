package ua.opencities.fee;

import ua.opencities.shared.RuleBroken;

public class RequisitesMissing extends RuleBroken {
  private static final long serialVersionUID = 1;

  RequisitesMissing() {
    super("fee.requisites-missing");
  }
}
