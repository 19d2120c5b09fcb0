package ua.opencities.fee.relief;

import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;

/**
 * The invoice of a year's fee that a relief concerns.
 *
 * @param relieved its fee was reckoned by this relief
 * @param corrected a corrective invoice changed it later
 */
public record ReliefCharge(
    InvoiceId invoice, String number, int year, Money amount, boolean relieved, boolean corrected) {
  /** It says what the relief no longer, or not yet, makes of the fee. */
  public boolean differs(boolean inForce) {
    return relieved != inForce && !corrected;
  }
}
