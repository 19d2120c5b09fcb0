package ua.opencities.membership;

import java.util.List;
import ua.opencities.shared.RuleBroken;

/** There is no direct step from one standing to the other; says what must come first. */
public class StepNotAllowed extends RuleBroken {
  private static final long serialVersionUID = 1;

  private StepNotAllowed(String code, Object... arguments) {
    super(code, arguments);
  }

  static StepNotAllowed of(Standing from, Standing to, List<Standing> missing) {
    return missing.isEmpty()
        ? new StepNotAllowed("membership.no-way-there", from, to)
        : new StepNotAllowed("membership.steps-missing", from, to, missing);
  }
}
