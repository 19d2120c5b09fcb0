package ua.opencities.fee.run.choice;

import ua.opencities.shared.RuleBroken;

/** Of targeted contributions several run side by side: which one must be said, of others never. */
public class TariffNotChosen extends RuleBroken {
  private static final long serialVersionUID = 1;

  TariffNotChosen() {
    super("run.tariff-not-chosen");
  }

  @Override
  public String field() {
    return "tariff";
  }
}
