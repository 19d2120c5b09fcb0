package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.BookWriteOff;
import ua.opencities.fee.account.HoldAccount;
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
  private final Corrections corrections;
  private final Contents contents;
  private final InvoiceDetails invoices;
  private final HoldAccount hold;
  private final BookWriteOff book;
  private final Event<DebtWrittenOff> writtenOff;

  @Inject
  WriteOffDebt(
      Corrections corrections,
      Contents contents,
      InvoiceDetails invoices,
      HoldAccount hold,
      BookWriteOff book,
      Event<DebtWrittenOff> writtenOff) {
    this.corrections = corrections;
    this.contents = contents;
    this.invoices = invoices;
    this.hold = hold;
    this.book = book;
    this.writtenOff = writtenOff;
  }

  /**
   * @param submission drawn with the empty form: sent twice, the same write-off is answered
   * @throws WrittenOffBeyondDebt for more than is to be paid of the invoice
   */
  public CorrectionId writeOff(
      Actor actor, InvoiceId invoice, Money amount, Grounds grounds, UUID submission) {
    hold.hold(actor, invoices.of(actor, invoice).council());
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    var view = invoices.of(actor, invoice);
    InvoiceRow row = view.row();
    CheckCorrection.writtenOff(row, amount, grounds, corrections.today());
    var correction =
        corrections.issue(
            actor,
            row.council(),
            Corrections.About.invoice(invoice),
            submission,
            contents.ofInvoice(
                actor,
                CorrectionKind.WRITE_OFF,
                view,
                grounds,
                Optional.empty(),
                row.outstanding(),
                amount.negated()));
    book.book(actor, row.council(), correction.booking(), invoice.value());
    writtenOff.fire(
        new DebtWrittenOff(
            actor.name(),
            row.council(),
            correction.id(),
            correction.number(),
            row.number(),
            amount));
    return correction.id();
  }
}
