package ua.opencities.council.intake;

import ua.opencities.shared.RuleBroken;

/** Settings want two people for a step of joining: who handed the list in does not apply it. */
public class AnotherPersonApplies extends RuleBroken {
  private static final long serialVersionUID = 1;

  AnotherPersonApplies() {
    super("council.import-another-person-applies");
  }
}
