package ua.opencities.council.administration;

import ua.opencities.shared.RuleBroken;

/** Only a council in whose place an administration acts can return. */
public class NotUnderAdministration extends RuleBroken {
  private static final long serialVersionUID = 1;

  public NotUnderAdministration() {
    super("council.not-under-administration");
  }
}
