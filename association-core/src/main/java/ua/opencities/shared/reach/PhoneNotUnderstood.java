package ua.opencities.shared.reach;

import ua.opencities.shared.RuleBroken;

/** Digits, blanks, brackets and hyphens make a number; other signs do not. */
public class PhoneNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  PhoneNotUnderstood() {
    super("shared.phone-not-understood");
  }

  @Override
  public String field() {
    return "phone";
  }
}
