package ua.opencities.fee;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out the invoice as a paper, or what the paper was made of to the byte. */
@UseCase
public class TakeInvoiceFile {
  private final Invoices invoices;
  private final TakeInvoicePaper papers;

  @Inject
  TakeInvoiceFile(Invoices invoices, TakeInvoicePaper papers) {
    this.invoices = invoices;
    this.papers = papers;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the invoice is absent or another council's
   */
  public PaperFile take(Actor actor, InvoiceId id, InvoiceFormat format) {
    if (format != InvoiceFormat.JSON)
      return papers.take(actor, id, PaperFormat.ending(format.extension()).orElseThrow());
    var invoice = invoices.get(id);
    return new PaperFile(
        invoice.fileName() + ".json",
        "application/json",
        invoice.frozen().getBytes(StandardCharsets.UTF_8));
  }
}
