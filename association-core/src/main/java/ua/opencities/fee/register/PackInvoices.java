package ua.opencities.fee.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.job.JobId;
import ua.opencities.job.QueueJob;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Has all invoices of a list packed into one archive, in the background. */
@UseCase
@StaffOnly
public class PackInvoices {
  private final InvoiceRows invoices;
  private final QueueJob queue;
  private final Clock clock;

  @Inject
  PackInvoices(InvoiceRows invoices, QueueJob queue, Clock clock) {
    this.invoices = invoices;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * @param search of its pages and its order nothing is asked: all are packed, by their numbers
   * @throws NothingToPack when no format is chosen or the list is empty
   */
  public JobId pack(Actor actor, InvoiceSearch search, Set<InvoiceFormat> formats) {
    if (formats.isEmpty()) throw NothingToPack.noFormat();
    if (invoices.count(search, LocalDate.now(clock)) == 0) throw NothingToPack.emptyList();
    return queue.queue(actor, InvoicesOfList.KIND, new InvoicePack(search, formats).written());
  }
}
