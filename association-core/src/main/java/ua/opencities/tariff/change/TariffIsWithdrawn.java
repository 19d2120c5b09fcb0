package ua.opencities.tariff.change;

import ua.opencities.shared.RuleBroken;

/** It was withdrawn before. */
public class TariffIsWithdrawn extends RuleBroken {
  private static final long serialVersionUID = 1;

  TariffIsWithdrawn(String name) {
    super("tariff.is-withdrawn", name);
  }
}
