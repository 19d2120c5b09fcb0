package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.BookCorrection;
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

/** Issues a corrective invoice: from now on another sum is due. The invoice stays as it is. */
@UseCase
@StaffOnly
public class CorrectInvoice {
  private final Corrections corrections;
  private final Contents contents;
  private final InvoiceDetails invoices;
  private final HoldAccount hold;
  private final BookCorrection book;
  private final Event<InvoiceCorrected> corrected;

  @Inject
  CorrectInvoice(
      Corrections corrections,
      Contents contents,
      InvoiceDetails invoices,
      HoldAccount hold,
      BookCorrection book,
      Event<InvoiceCorrected> corrected) {
    this.corrections = corrections;
    this.contents = contents;
    this.invoices = invoices;
    this.hold = hold;
    this.book = book;
    this.corrected = corrected;
  }

  /**
   * @param sum what is due of the invoice from now on; zero takes all of it
   * @param dueOn by when a raised difference is to be paid; not asked when the invoice is lowered
   * @param submission drawn with the empty form: sent twice, the same correction is answered
   * @throws NothingToCorrect when so much is due already
   * @throws CorrectedBelowWrittenOff since what was written off cannot be taken off once more
   */
  public CorrectionId correct(
      Actor actor,
      InvoiceId invoice,
      Money sum,
      Optional<LocalDate> dueOn,
      Grounds grounds,
      UUID submission) {
    hold.hold(actor, invoices.of(actor, invoice).council());
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    var view = invoices.of(actor, invoice);
    InvoiceRow row = view.row();
    Money change = CheckCorrection.change(row, sum, dueOn, grounds, corrections.today());
    Optional<LocalDate> due = change.isPositive() ? dueOn : Optional.empty();
    var correction =
        corrections.issue(
            actor,
            row.council(),
            Corrections.About.invoice(invoice),
            submission,
            contents.ofInvoice(
                actor,
                CorrectionKind.CORRECTIVE_INVOICE,
                view,
                grounds,
                due,
                row.corrected(),
                change));
    book.book(actor, row.council(), correction.booking(), invoice.value(), due);
    corrected.fire(
        new InvoiceCorrected(
            actor.name(), row.council(), correction.id(), correction.number(), row.number(), sum));
    return correction.id();
  }
}
