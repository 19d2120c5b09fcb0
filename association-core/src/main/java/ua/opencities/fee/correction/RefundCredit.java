package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.account.BookRefund;
import ua.opencities.fee.account.FreeCredit;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Pays a council's credit, or a part of it, back. */
@UseCase
@StaffOnly
public class RefundCredit {
  private final Corrections corrections;
  private final Contents contents;
  private final FreeCredit credit;
  private final HoldAccount hold;
  private final BookRefund book;
  private final Event<CreditRefunded> refunded;

  @Inject
  RefundCredit(
      Corrections corrections,
      Contents contents,
      FreeCredit credit,
      HoldAccount hold,
      BookRefund book,
      Event<CreditRefunded> refunded) {
    this.corrections = corrections;
    this.contents = contents;
    this.credit = credit;
    this.hold = hold;
    this.book = book;
    this.refunded = refunded;
  }

  /**
   * @param to the account that the money went to
   * @param submission drawn with the empty form: sent twice, the same refund is answered
   * @throws RefundBeyondCredit for more than is free, or was free on the day of the refund
   */
  public CorrectionId refund(
      Actor actor, CouncilId council, Money amount, Iban to, Grounds grounds, UUID submission) {
    var payer = contents.payer(actor, council);
    hold.hold(actor, council);
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    Money free = credit.since(actor, council, grounds.issuedOn());
    CheckCorrection.refunded(free, amount, grounds, corrections.today());
    var correction =
        corrections.issue(
            actor,
            council,
            Corrections.About.CREDIT,
            submission,
            contents.ofRefund(actor, payer, grounds, free, amount, to));
    book.book(actor, council, correction.booking());
    refunded.fire(
        new CreditRefunded(actor.name(), council, correction.id(), correction.number(), amount));
    return correction.id();
  }
}
