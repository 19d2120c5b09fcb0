package ua.opencities.fee;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
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
  private final PaperTrail trail;
  private final IssuePaper issue;
  private final FileContent files;

  @Inject
  TakeInvoicePaper(Invoices invoices, PaperTrail trail, IssuePaper issue, FileContent files) {
    this.invoices = invoices;
    this.trail = trail;
    this.issue = issue;
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the invoice is absent or another council's
   */
  public PaperFile take(Actor actor, InvoiceId id, PaperFormat format) {
    var invoice = invoices.get(id);
    String kind = "invoice." + format.extension();
    FileId kept =
        made(actor, kind, id)
            .orElseGet(
                () -> {
                  invoices.hold(id);
                  return made(actor, kind, id).orElseGet(() -> make(actor, kind, invoice, format));
                });
    var content = InvoiceContent.from(invoice.frozen());
    String name = "rakhunok-" + content.number().replace('/', '-') + "." + format.extension();
    return new PaperFile(name, format.mediaType(), files.read(actor, kept).bytes());
  }

  private Optional<FileId> made(Actor actor, String kind, InvoiceId id) {
    return trail.of(actor, kind, id.value()).stream().map(IssuedPaperFacts::file).findFirst();
  }

  private FileId make(Actor actor, String kind, Invoice invoice, PaperFormat format) {
    var content = InvoiceContent.from(invoice.frozen());
    var order =
        new IssuePaper.Order(
            Optional.of(invoice.council()),
            kind,
            invoice.id().value(),
            invoice.frozen(),
            InvoicePaper.of(content, invoice.issuedAt()),
            format);
    return issue.issue(actor, order).file();
  }
}
