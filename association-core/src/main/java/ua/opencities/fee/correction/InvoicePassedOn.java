package ua.opencities.fee.correction;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** Another council owes what the invoice asked for; its sum is no longer this one's to correct. */
public class InvoicePassedOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  InvoicePassedOn(Money passedOn) {
    super("correction.invoice-passed-on", passedOn);
  }
}
