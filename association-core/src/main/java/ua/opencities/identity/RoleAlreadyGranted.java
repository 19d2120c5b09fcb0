package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** The same role for the same council runs already. */
public class RoleAlreadyGranted extends RuleBroken {
  private static final long serialVersionUID = 1;

  public RoleAlreadyGranted() {
    super("identity.role-already-granted");
  }

  @Override
  public String field() {
    return "role";
  }
}
