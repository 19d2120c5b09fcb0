package ua.opencities.fee.account;

import ua.opencities.shared.RuleBroken;

/** Money that went back was there: what it was taken from cannot have been a mistake as a whole. */
public class OpeningWasRefunded extends RuleBroken {
  private static final long serialVersionUID = 1;

  OpeningWasRefunded(String councils) {
    super("fee.opening-was-refunded", councils);
  }
}
