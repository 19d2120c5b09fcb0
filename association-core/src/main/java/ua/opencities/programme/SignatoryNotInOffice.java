package ua.opencities.programme;

import ua.opencities.shared.RuleBroken;

/** The official chosen did not hold the post on the day of the act. */
public class SignatoryNotInOffice extends RuleBroken {
  private static final long serialVersionUID = 1;

  public SignatoryNotInOffice() {
    super("programme.signatory-not-in-office");
  }

  @Override
  public String field() {
    return "official";
  }
}
