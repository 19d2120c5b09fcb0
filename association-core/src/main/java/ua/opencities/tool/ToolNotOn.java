package ua.opencities.tool;

import ua.opencities.shared.RuleBroken;

public class ToolNotOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  ToolNotOn() {
    super("tool.not-on");
  }
}
