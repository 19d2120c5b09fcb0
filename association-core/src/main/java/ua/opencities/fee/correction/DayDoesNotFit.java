package ua.opencities.fee.correction;

import java.time.LocalDate;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.shared.RuleBroken;

/** A day of the correction contradicts another one. */
public class DayDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private DayDoesNotFit(String code, String field, LocalDate day) {
    super(code, day);
    this.field = field;
  }

  static void check(Grounds grounds, LocalDate invoiced, LocalDate today) {
    check(grounds, "correction.issued-before-invoice", invoiced, today);
  }

  /** Of what is no invoice of ours. */
  static void checkBooked(Grounds grounds, LocalDate bookedOn, LocalDate today) {
    check(grounds, "correction.issued-before-it", bookedOn, today);
  }

  private static void check(Grounds grounds, String before, LocalDate notBefore, LocalDate today) {
    if (grounds.issuedOn().isAfter(today))
      throw new DayDoesNotFit("correction.issued-in-future", "issuedOn", today);
    if (grounds.issuedOn().isBefore(notBefore))
      throw new DayDoesNotFit(before, "issuedOn", notBefore);
    if (grounds.actDate().isAfter(grounds.issuedOn()))
      throw new DayDoesNotFit("correction.decided-after-it", "actDate", grounds.issuedOn());
  }

  static DayDoesNotFit dueBeforeIssue(LocalDate issuedOn) {
    return new DayDoesNotFit("correction.due-before-issue", "dueOn", issuedOn);
  }

  @Override
  public String field() {
    return field;
  }
}
