package ua.opencities.fee.correction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.fee.account.BookReversal;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Answers a write-off or a refund that was recorded by mistake. It stays, and so does this. */
@UseCase
@StaffOnly
public class ReverseCorrection {
  private final Corrections corrections;
  private final Contents contents;
  private final CorrectionRegister register;
  private final CheckCorrection check;
  private final HoldAccount hold;
  private final BookReversal book;
  private final Event<CorrectionReversed> reversed;

  @Inject
  ReverseCorrection(
      Corrections corrections,
      Contents contents,
      CorrectionRegister register,
      CheckCorrection check,
      HoldAccount hold,
      BookReversal book,
      Event<CorrectionReversed> reversed) {
    this.corrections = corrections;
    this.contents = contents;
    this.register = register;
    this.check = check;
    this.hold = hold;
    this.book = book;
    this.reversed = reversed;
  }

  /**
   * @param submission drawn with the empty form: sent twice, the same reversal is answered
   * @throws NotReversible a second time, of another kind, or by whom who may not
   */
  public CorrectionId reverse(Actor actor, CorrectionId id, Grounds grounds, UUID submission) {
    var council = register.of(actor, id).council();
    hold.hold(actor, council);
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    var wrong = register.of(actor, id);
    var effect = check.reversal(actor, id, grounds);
    var correction =
        corrections.issue(
            actor,
            council,
            Corrections.About.reversal(wrong),
            submission,
            contents.ofReversal(actor, wrong, grounds, effect));
    book.book(actor, council, correction.booking(), id.value());
    reversed.fire(
        new CorrectionReversed(
            actor.name(),
            council,
            correction.id(),
            correction.number(),
            wrong.number(),
            correction.amount()));
    return correction.id();
  }
}
