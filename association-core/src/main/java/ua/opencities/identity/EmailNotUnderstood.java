package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** Not an address of electronic mail. */
public class EmailNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  EmailNotUnderstood() {
    super("identity.email-not-understood");
  }

  @Override
  public String field() {
    return "email";
  }
}
