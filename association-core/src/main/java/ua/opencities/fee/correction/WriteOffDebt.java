package ua.opencities.fee.correction;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Closes what is still to be paid of an invoice, or a part of it, since nobody will collect it. */
@UseCase
@StaffOnly
public class WriteOffDebt {
  private final WritingOff writing;
  private final Contents contents;
  private final InvoiceDetails invoices;

  @Inject
  WriteOffDebt(WritingOff writing, Contents contents, InvoiceDetails invoices) {
    this.writing = writing;
    this.contents = contents;
    this.invoices = invoices;
  }

  /**
   * @param submission drawn with the empty form: sent twice, the same write-off is answered
   * @throws WrittenOffBeyondDebt for more than is to be paid of the invoice
   */
  public CorrectionId writeOff(
      Actor actor, InvoiceId invoice, Money amount, Grounds grounds, UUID submission) {
    return writing.writeOff(
        actor,
        invoices.of(actor, invoice).council(),
        submission,
        today -> {
          var view = invoices.of(actor, invoice);
          InvoiceRow row = view.row();
          CheckCorrection.writtenOff(row, amount, grounds, today);
          return new WritingOff.Of(
              row.number(),
              invoice.value(),
              Corrections.About.invoice(invoice),
              contents.ofInvoice(
                  actor,
                  CorrectionKind.WRITE_OFF,
                  view,
                  grounds,
                  Optional.empty(),
                  row.outstanding(),
                  amount.negated()));
        });
  }
}
