package ua.opencities.identity;

import ua.opencities.shared.RuleBroken;

/** A council's role without a council, or the other way round. */
public class RoleNeedsACouncil extends RuleBroken {
  private static final long serialVersionUID = 1;

  public RoleNeedsACouncil() {
    super("identity.role-needs-a-council");
  }

  @Override
  public String field() {
    return "council";
  }
}
