package ua.opencities.council;

import ua.opencities.council.code.Katottg;
import ua.opencities.shared.RuleBroken;

/** Two councils cannot have one КАТОТТГ code. */
public class CouncilCodeTaken extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilCodeTaken(Katottg code) {
    super("council.code-taken", code.value());
  }

  @Override
  public String field() {
    return "katottg";
  }
}
