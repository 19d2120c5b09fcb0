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
 * @param heirs what of them passed to other councils, as it is owed there
 * @param charged as the fee reports tell it, under the council of the invoice: with what passed to
 *     others, without what was written off anywhere
 */
public record InvoiceList(
    Page<InvoiceRow> page,
    Money amount,
    Money paid,
    Money outstanding,
    OfHeirs heirs,
    Money charged) {

  /** By whom they are owed now the invoices do not say. */
  public record OfHeirs(Money amount, Money outstanding) {}

  /** Wherever it is owed, as the fee reports tell it. */
  public Money outstandingAnywhere() {
    return outstanding.plus(heirs.outstanding());
  }

  /** Whether the fee reports tell other sums than the columns. */
  public boolean isReportedOtherwise() {
    return !charged.equals(amount) || heirs.outstanding().isPositive();
  }

  /** Whose invoices stand on the page. */
  public Set<CouncilId> councils() {
    return page.items().stream().map(InvoiceRow::council).collect(toSet());
  }
}
