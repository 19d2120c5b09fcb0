package ua.opencities.council.intake.along;

import ua.opencities.shared.RuleBroken;

/** A line tells of somebody, and leaves out what they cannot be entered without. */
public class BroughtWrong extends RuleBroken {
  private static final long serialVersionUID = 1;

  private BroughtWrong(String code, Object... arguments) {
    super(code, arguments);
  }

  static BroughtWrong contactUnreachable(String name) {
    return new BroughtWrong("council.import-contact-unreachable", name);
  }

  static BroughtWrong headNotUnderstood(String typed) {
    return new BroughtWrong("council.import-head-not-understood", typed);
  }

  static BroughtWrong headNotDeclined(String written) {
    return new BroughtWrong("council.import-head-not-declined", written);
  }

  static BroughtWrong payerWithoutCode(String name) {
    return new BroughtWrong("council.import-payer-without-code", name);
  }
}
