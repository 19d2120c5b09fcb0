package ua.opencities.shared.reach;

import ua.opencities.shared.RuleBroken;

/** Not an address of electronic mail. */
public class EmailNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  EmailNotUnderstood() {
    super("shared.email-not-understood");
  }

  @Override
  public String field() {
    return "email";
  }
}
