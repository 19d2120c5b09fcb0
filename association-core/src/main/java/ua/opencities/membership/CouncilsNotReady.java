package ua.opencities.membership;

import java.util.List;
import ua.opencities.shared.RuleBroken;

/** Some of the chosen councils have no application before the Board, or have it no more. */
public class CouncilsNotReady extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilsNotReady(List<String> names) {
    super("membership.councils-not-ready", String.join(", ", names));
  }

  @Override
  public String field() {
    return "council";
  }
}
