package ua.opencities.identity.password;

import ua.opencities.shared.RuleBroken;

/** At least twelve characters, at least five different. */
public class PasswordTooWeak extends RuleBroken {
  private static final long serialVersionUID = 1;

  PasswordTooWeak() {
    super("identity.password-too-weak", Password.SHORTEST);
  }

  @Override
  public String field() {
    return "password";
  }
}
