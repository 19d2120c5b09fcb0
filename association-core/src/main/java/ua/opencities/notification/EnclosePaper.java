package ua.opencities.notification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Puts the papers into a letter that goes with some. By itself, so that a paper that cannot be made
 * holds up no other letter.
 */
@UseCase
@StaffOnly
public class EnclosePaper {
  private final TakeLetter papers;
  private final TakeInvoiceFile invoices;

  @Inject
  EnclosePaper(TakeLetter papers, TakeInvoiceFile invoices) {
    this.papers = papers;
    this.invoices = invoices;
  }

  /** As PDFs; of an uploaded DOCX, where there is no LibreOffice, as that DOCX. */
  public Letter enclose(Actor operator, Letter letter) {
    List<PaperFile> files = new ArrayList<>();
    letter.encloses().ifPresent(id -> files.add(papers.enclosure(operator, new LetterId(id))));
    letter
        .invoice()
        .ifPresent(id -> files.add(invoices.take(operator, new InvoiceId(id), InvoiceFormat.PDF)));
    return letter.with(files);
  }
}
