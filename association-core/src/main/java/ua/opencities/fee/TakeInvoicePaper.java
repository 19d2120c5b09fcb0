package ua.opencities.fee;

import jakarta.inject.Inject;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands out the invoice as a file. It is made from the frozen content when it is first asked for,
 * kept with its hash, and never made again.
 */
@UseCase
public class TakeInvoicePaper {
  private final Invoices invoices;
  private final InvoicePapers papers;

  @Inject
  TakeInvoicePaper(Invoices invoices, InvoicePapers papers) {
    this.invoices = invoices;
    this.papers = papers;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the invoice is absent or another council's
   */
  public PaperFile take(Actor actor, InvoiceId id, PaperFormat format) {
    var invoice = invoices.get(id);
    var content = InvoiceContent.from(invoice.frozen());
    byte[] bytes =
        papers
            .kept(id, format)
            .orElseGet(
                () ->
                    papers.keep(
                        id,
                        invoice.council(),
                        format,
                        format.of(InvoicePaper.of(content, invoice.issuedAt())).bytes()));
    String name = "rakhunok-" + content.number().replace('/', '-') + "." + format.extension();
    return new PaperFile(name, format.mediaType(), bytes);
  }
}
