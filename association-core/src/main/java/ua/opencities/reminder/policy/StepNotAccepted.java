package ua.opencities.reminder.policy;

import ua.opencities.shared.RuleBroken;

/** A step that would remind nobody, or not where it stands. */
public class StepNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private StepNotAccepted(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static StepNotAccepted tooFar(int farthest) {
    return new StepNotAccepted("days", "reminder.step-too-far", farthest);
  }

  static StepNotAccepted noWay() {
    return new StepNotAccepted("way", "reminder.step-goes-no-way");
  }

  static StepNotAccepted toNobody() {
    return new StepNotAccepted("recipient", "reminder.step-to-nobody");
  }

  static StepNotAccepted twice(int days) {
    return new StepNotAccepted("days", "reminder.step-stands-twice", days);
  }

  @Override
  public String field() {
    return field;
  }
}
