package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** Ten failures in a quarter of an hour, for one address or one network address. */
public class TooManyAttempts extends RuleBroken {
  private static final long serialVersionUID = 1;

  TooManyAttempts() {
    super("identity.too-many-attempts");
  }
}
