package ua.opencities.fee;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.KeepPaper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands out the invoice as a file. It is made from the frozen content when it is first asked for,
 * stored with its hash, and never made again.
 */
@UseCase
public class TakeInvoicePaper {
  private final Invoices invoices;
  private final KeepPaper keep;

  @Inject
  TakeInvoicePaper(Invoices invoices, KeepPaper keep) {
    this.invoices = invoices;
    this.keep = keep;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the invoice is absent or another council's
   */
  public PaperFile take(Actor actor, InvoiceId id, PaperFormat format) {
    var invoice = invoices.get(id);
    var content = InvoiceContent.from(invoice.frozen());
    var order =
        new IssuePaper.Order(
            Optional.of(invoice.council()),
            "invoice." + format.extension(),
            id.value(),
            invoice.frozen(),
            InvoicePaper.of(content, invoice.issuedAt()),
            format);
    String name = invoice.fileName() + "." + format.extension();
    return new PaperFile(name, format.mediaType(), keep.bytes(actor, order));
  }
}
