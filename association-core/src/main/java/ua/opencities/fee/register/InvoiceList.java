package ua.opencities.fee.register;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/**
 * A page of invoices, with the sums of all that were asked for.
 *
 * @param amount as corrected
 */
public record InvoiceList(Page<InvoiceRow> page, Money amount, Money paid, Money outstanding) {
  /** Whose invoices stand on the page. */
  public Set<CouncilId> councils() {
    return page.items().stream().map(InvoiceRow::council).collect(toSet());
  }
}
