package ua.opencities.identity.password;

import ua.opencities.shared.RuleBroken;

/** The password was not typed alike the second time. */
public class PasswordsDiffer extends RuleBroken {
  private static final long serialVersionUID = 1;

  public PasswordsDiffer() {
    super("identity.passwords-differ");
  }

  @Override
  public String field() {
    return "again";
  }
}
