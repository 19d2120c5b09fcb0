package ua.opencities.tariff.relief;

import ua.opencities.shared.RuleBroken;

/** Four eyes: settings want a relief approved by another person than the one who entered it. */
public class ReliefNeedsSecondPerson extends RuleBroken {
  private static final long serialVersionUID = 1;

  ReliefNeedsSecondPerson() {
    super("tariff.relief-needs-second-person");
  }
}
