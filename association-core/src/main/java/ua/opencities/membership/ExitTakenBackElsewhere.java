package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** Who takes its exit back stands where it stood before: a suspension is not lifted that way. */
public class ExitTakenBackElsewhere extends RuleBroken {
  private static final long serialVersionUID = 1;

  ExitTakenBackElsewhere(Standing to, Standing stood) {
    super("membership.exit-taken-back-elsewhere", to, stood);
  }

  @Override
  public String field() {
    return "to";
  }
}
