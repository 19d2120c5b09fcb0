package ua.opencities.membership;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A step cannot take effect before the one it follows, nor rest on an act of a day to come. */
public class StepOutOfOrder extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private StepOutOfOrder(String code, String field, LocalDate day) {
    super(code, day);
    this.field = field;
  }

  static StepOutOfOrder before(LocalDate previous) {
    return new StepOutOfOrder("membership.step-before-the-previous", "effectiveOn", previous);
  }

  static StepOutOfOrder actToCome(LocalDate day) {
    return new StepOutOfOrder("membership.act-of-a-day-to-come", "adoptedOn", day);
  }

  @Override
  public String field() {
    return field;
  }
}
