package ua.opencities.reminder.policy;

import ua.opencities.shared.RuleBroken;

/** Of two policies for the same group nobody could say which holds. */
public class GroupHasPolicy extends RuleBroken {
  private static final long serialVersionUID = 1;

  GroupHasPolicy() {
    super("reminder.group-has-policy");
  }
}
