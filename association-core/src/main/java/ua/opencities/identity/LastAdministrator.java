package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** Somebody must be left to let people in. */
public class LastAdministrator extends RuleBroken {
  private static final long serialVersionUID = 1;

  LastAdministrator() {
    super("identity.last-administrator");
  }
}
