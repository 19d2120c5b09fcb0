package ua.opencities.fee;

import ua.opencities.shared.RuleBroken;

public class DueBeforeIssue extends RuleBroken {
  private static final long serialVersionUID = 1;

  public DueBeforeIssue() {
    super("fee.due-before-issue");
  }

  @Override
  public String field() {
    return "dueOn";
  }
}
