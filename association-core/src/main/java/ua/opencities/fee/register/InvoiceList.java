package ua.opencities.fee.register;

import ua.opencities.shared.Money;
import ua.opencities.shared.Page;

/** A page of invoices, with the sums of all that were asked for. */
public record InvoiceList(Page<InvoiceRow> page, Money amount, Money paid) {
  public Money outstanding() {
    return amount.minus(paid);
  }
}
