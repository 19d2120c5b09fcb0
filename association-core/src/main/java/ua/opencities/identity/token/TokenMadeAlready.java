package ua.opencities.identity.token;

import ua.opencities.shared.RuleBroken;

/** The same form came once more: its page was loaded again, or its button pressed twice. */
public class TokenMadeAlready extends RuleBroken {
  private static final long serialVersionUID = 1;

  TokenMadeAlready() {
    super("identity.token-made-already");
  }
}
