package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.fee.account.BookWriteOff;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Closes what is still to be paid of a debt from before the books, or a part of it. */
@UseCase
@StaffOnly
public class WriteOffOpening {
  private final Corrections corrections;
  private final Contents contents;
  private final OpeningsOf openings;
  private final HoldAccount hold;
  private final BookWriteOff book;
  private final Event<DebtWrittenOff> writtenOff;

  @Inject
  WriteOffOpening(
      Corrections corrections,
      Contents contents,
      OpeningsOf openings,
      HoldAccount hold,
      BookWriteOff book,
      Event<DebtWrittenOff> writtenOff) {
    this.corrections = corrections;
    this.contents = contents;
    this.openings = openings;
    this.hold = hold;
    this.book = book;
    this.writtenOff = writtenOff;
  }

  /**
   * @param opening what the council's account began with
   * @param submission drawn with the empty form: sent twice, the same write-off is answered
   * @throws WrittenOffBeyondDebt for more than is to be paid of it
   * @throws ua.opencities.shared.NotFound when it is another council's or was taken back
   */
  public CorrectionId writeOff(
      Actor actor,
      CouncilId council,
      UUID opening,
      Money amount,
      Grounds grounds,
      UUID submission) {
    hold.hold(actor, council);
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    var debt = openings.one(actor, council, opening);
    CheckCorrection.writtenOff(debt, amount, grounds, corrections.today());
    var correction =
        corrections.issue(
            actor,
            council,
            Corrections.About.opening(opening),
            submission,
            contents.ofOpening(actor, debt, grounds, amount));
    book.book(actor, council, correction.booking(), opening);
    writtenOff.fire(
        new DebtWrittenOff(
            actor.name(), council, correction.id(), correction.number(), debt.number(), amount));
    return correction.id();
  }
}
