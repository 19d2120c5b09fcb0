package ua.opencities.tool;

import ua.opencities.shared.RuleBroken;

public class CouncilNotActive extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilNotActive() {
    super("tool.council-not-active");
  }
}
