package ua.opencities.identity;

import ua.opencities.shared.TooOften;

/** Ten failures in a quarter of an hour, for one address or one network address. */
public class TooManyAttempts extends TooOften {
  private static final long serialVersionUID = 1;

  TooManyAttempts() {
    super("identity.too-many-attempts", SignIn.WITHIN);
  }
}
