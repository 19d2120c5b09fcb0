package ua.opencities.fee.opening;

import ua.opencities.shared.RuleBroken;

/**
 * Both sides have confirmed a balance that stands on the opening: it is corrected in the open, not
 * unsaid.
 */
public class OpeningAgreedUpon extends RuleBroken {
  private static final long serialVersionUID = 1;

  OpeningAgreedUpon(String councils) {
    super("fee.opening-agreed-upon", councils);
  }
}
