package ua.opencities.tariff.terms;

import ua.opencities.shared.RuleBroken;

/** The parts of a fee are not the fee, or their days are not in order. */
public class InstalmentsDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;

  private InstalmentsDoNotFit(String code, Object... arguments) {
    super(code, arguments);
  }

  static InstalmentsDoNotFit alone() {
    return new InstalmentsDoNotFit("tariff.instalment-alone");
  }

  static InstalmentsDoNotFit many(int most) {
    return new InstalmentsDoNotFit("tariff.instalments-many", most);
  }

  static InstalmentsDoNotFit order() {
    return new InstalmentsDoNotFit("tariff.instalments-out-of-order");
  }

  static InstalmentsDoNotFit halfSaid() {
    return new InstalmentsDoNotFit("tariff.instalments-half-said");
  }

  static InstalmentsDoNotFit sum(int sum) {
    return new InstalmentsDoNotFit("tariff.instalments-sum", sum);
  }

  static InstalmentsDoNotFit percent(int percent) {
    return new InstalmentsDoNotFit("tariff.instalment-percent", percent);
  }

  static InstalmentsDoNotFit leapDay() {
    return new InstalmentsDoNotFit("tariff.instalment-leap-day");
  }

  @Override
  public String field() {
    return "instalments";
  }
}
