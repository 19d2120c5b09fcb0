package ua.opencities.fee;

import ua.opencities.shared.RuleBroken;

public class CouncilNotActive extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilNotActive() {
    super("fee.council-not-active");
  }
}
