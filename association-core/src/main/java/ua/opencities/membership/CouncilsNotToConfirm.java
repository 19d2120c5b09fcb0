package ua.opencities.membership;

import java.util.List;
import ua.opencities.shared.RuleBroken;

/** Some of the chosen councils do not wait for the General Meeting. */
public class CouncilsNotToConfirm extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilsNotToConfirm(List<String> names) {
    super("membership.councils-not-to-confirm", String.join(", ", names));
  }

  @Override
  public String field() {
    return "council";
  }
}
