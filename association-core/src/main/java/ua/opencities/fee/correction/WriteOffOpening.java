package ua.opencities.fee.correction;

import jakarta.inject.Inject;
import java.util.UUID;
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
  private final WritingOff writing;
  private final Contents contents;
  private final OpeningsOf openings;

  @Inject
  WriteOffOpening(WritingOff writing, Contents contents, OpeningsOf openings) {
    this.writing = writing;
    this.contents = contents;
    this.openings = openings;
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
    return writing.writeOff(
        actor,
        council,
        submission,
        today -> {
          var debt = openings.one(actor, council, opening);
          CheckCorrection.writtenOff(debt, amount, grounds, today);
          return new WritingOff.Of(
              debt.number(),
              opening,
              Corrections.About.opening(opening),
              contents.ofOpening(actor, debt, grounds, amount));
        });
  }
}
