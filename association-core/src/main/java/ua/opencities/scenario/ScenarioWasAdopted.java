package ua.opencities.scenario;

import ua.opencities.shared.RuleBroken;

/** A tariff came of it: it stays as the General Meeting saw it, and may be copied. */
public class ScenarioWasAdopted extends RuleBroken {
  private static final long serialVersionUID = 1;

  ScenarioWasAdopted() {
    super("scenario.was-adopted");
  }
}
