package ua.opencities.fee;

import java.util.List;
import ua.opencities.fee.IssueInvoices.Issued;

/**
 * Invoices that were issued in one deed, by a run, by hand or by a program, to be told to the
 * councils. The trail has each invoice's own event; this one is no further line of it.
 */
public record InvoicesIssued(List<Item> invoices) {
  /**
   * @param content what the invoice says
   */
  public record Item(InvoiceOrder order, Issued issued, InvoiceContent content) {}
}
