package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** Said alike for an unknown address and a wrong password. */
public class WrongEmailOrPassword extends RuleBroken {
  private static final long serialVersionUID = 1;

  public WrongEmailOrPassword() {
    super("identity.wrong-email-or-password");
  }
}
