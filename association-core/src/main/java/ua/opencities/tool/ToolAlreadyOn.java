package ua.opencities.tool;

import ua.opencities.shared.RuleBroken;

public class ToolAlreadyOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  ToolAlreadyOn() {
    super("tool.already-on");
  }
}
