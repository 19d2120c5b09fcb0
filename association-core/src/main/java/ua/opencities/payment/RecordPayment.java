package ua.opencities.payment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.BookPayment;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.account.KnownDebt;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes a payment down and lets it pay. */
@UseCase
@StaffOnly
public class RecordPayment {
  private final Payments payments;
  private final HoldAccount hold;
  private final BookPayment book;
  private final KnownDebt debts;
  private final CouncilProfile councils;
  private final Event<PaymentRecorded> recorded;
  private final Clock clock;

  @Inject
  RecordPayment(
      Payments payments,
      HoldAccount hold,
      BookPayment book,
      KnownDebt debts,
      CouncilProfile councils,
      Event<PaymentRecorded> recorded,
      Clock clock) {
    this.payments = payments;
    this.hold = hold;
    this.book = book;
    this.debts = debts;
    this.councils = councils;
    this.recorded = recorded;
    this.clock = clock;
  }

  /**
   * @param chosen the invoice to pay first, or what is owed from before; without it the oldest due
   *     is first
   * @param submission drawn with the empty form: sent twice, the same payment is answered
   * @throws PaymentAlreadyRecorded for another submission of the same bank document
   */
  public PaymentId record(
      Actor actor,
      CouncilId council,
      Receipt receipt,
      Optional<InvoiceId> chosen,
      UUID submission) {
    councils.of(actor, council);
    hold.hold(actor, council);
    var before = payments.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    if (receipt.receivedOn().isAfter(LocalDate.now(clock))) throw new ReceivedInFuture();
    if (payments.isKnown(council, receipt))
      throw new PaymentAlreadyRecorded(receipt.documentNumber());
    chosen.ifPresent(
        invoice -> {
          if (!debts.has(actor, council, invoice.value())) throw new NotFound("invoice");
        });
    var payment = new Payment(council, receipt, submission, actor, clock.instant());
    var booking =
        new Booking(
            payment.id().value(),
            receipt.documentNumber(),
            receipt.amount(),
            receipt.receivedOn(),
            actor.name(),
            clock.instant());
    payments.add(payment);
    book.book(actor, council, booking, chosen.map(InvoiceId::value));
    recorded.fire(
        new PaymentRecorded(
            actor.name(),
            council,
            payment.id(),
            receipt.documentNumber(),
            receipt.amount(),
            receipt.receivedOn()));
    return payment.id();
  }
}
