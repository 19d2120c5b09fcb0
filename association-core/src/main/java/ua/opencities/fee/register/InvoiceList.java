package ua.opencities.fee.register;

import ua.opencities.shared.Money;
import ua.opencities.shared.Page;

/**
 * A page of invoices, with the sums of all that were asked for.
 *
 * @param amount as corrected
 */
public record InvoiceList(Page<InvoiceRow> page, Money amount, Money paid, Money outstanding) {}
