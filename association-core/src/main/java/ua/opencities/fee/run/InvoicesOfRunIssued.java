package ua.opencities.fee.run;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.IssueInvoices.Issued;
import ua.opencities.fee.run.line.IssueLines;

/**
 * Some of a run's invoices, to be told to the councils. The trail has each invoice's own event;
 * this one is no further line of it.
 */
public record InvoicesOfRunIssued(List<Item> invoices) {
  public record Item(InvoiceOrder order, Issued issued) {}

  static InvoicesOfRunIssued of(IssueLines.Done done) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < done.orders().size(); i++)
      items.add(new Item(done.orders().get(i), done.invoices().get(i)));
    return new InvoicesOfRunIssued(items);
  }
}
