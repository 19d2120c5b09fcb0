package ua.opencities.fee.reconciliation;

import ua.opencities.shared.RuleBroken;

public class DifferenceBesideAgreement extends RuleBroken {
  private static final long serialVersionUID = 1;

  DifferenceBesideAgreement() {
    super("reconciliation.difference-beside-agreement");
  }

  @Override
  public String field() {
    return "verdict";
  }
}
