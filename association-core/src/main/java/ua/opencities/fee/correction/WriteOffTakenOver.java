package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.fee.account.BookWriteOff;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Closes what an heir still owes of a predecessor's invoice or of its debt from before the books,
 * or a part of it. The predecessor's account stays as it is: the debt left it.
 */
@UseCase
@StaffOnly
public class WriteOffTakenOver {
  private final Corrections corrections;
  private final Contents contents;
  private final TakenDebts debts;
  private final HoldAccount hold;
  private final BookWriteOff book;
  private final Event<DebtWrittenOff> writtenOff;

  @Inject
  WriteOffTakenOver(
      Corrections corrections,
      Contents contents,
      TakenDebts debts,
      HoldAccount hold,
      BookWriteOff book,
      Event<DebtWrittenOff> writtenOff) {
    this.corrections = corrections;
    this.contents = contents;
    this.debts = debts;
    this.hold = hold;
    this.book = book;
    this.writtenOff = writtenOff;
  }

  /**
   * @param source the invoice, or what the predecessor's account began with
   * @param submission drawn with the empty form: sent twice, the same write-off is answered
   * @throws WrittenOffBeyondDebt for more than is to be paid of it
   * @throws ua.opencities.shared.NotFound when this council took nothing of it over
   */
  public CorrectionId writeOff(
      Actor actor, CouncilId heir, UUID source, Money amount, Grounds grounds, UUID submission) {
    hold.hold(actor, heir);
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    TakenDebt debt = debts.one(actor, heir, source);
    CheckTakenOver.check(debt, amount, grounds, corrections.today());
    var correction =
        corrections.issue(
            actor,
            heir,
            Corrections.About.taken(debt),
            submission,
            contents.ofTaken(actor, debt, grounds, amount));
    book.book(actor, heir, correction.booking(), source);
    writtenOff.fire(
        new DebtWrittenOff(
            actor.name(), heir, correction.id(), correction.number(), debt.number(), amount));
    return correction.id();
  }
}
