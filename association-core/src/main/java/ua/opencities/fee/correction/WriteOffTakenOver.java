package ua.opencities.fee.correction;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
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
  private final WritingOff writing;
  private final Contents contents;
  private final TakenDebts debts;

  @Inject
  WriteOffTakenOver(WritingOff writing, Contents contents, TakenDebts debts) {
    this.writing = writing;
    this.contents = contents;
    this.debts = debts;
  }

  /**
   * @param source the invoice, or what the predecessor's account began with
   * @param submission drawn with the empty form: sent twice, the same write-off is answered
   * @throws WrittenOffBeyondDebt for more than is to be paid of it
   * @throws ua.opencities.shared.NotFound when this council took nothing of it over
   */
  public CorrectionId writeOff(
      Actor actor, CouncilId heir, UUID source, Money amount, Grounds grounds, UUID submission) {
    return writing.writeOff(
        actor,
        heir,
        submission,
        today -> {
          var debt = debts.one(actor, heir, source);
          CheckTakenOver.check(debt, amount, grounds, today);
          return new WritingOff.Of(
              debt.number(),
              source,
              Corrections.About.taken(debt),
              contents.ofTaken(actor, debt, grounds, amount));
        });
  }
}
