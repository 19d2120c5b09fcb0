package ua.opencities.shared;

import java.util.List;

/** More than one field of a form is wrong: all are said at once. */
public class SeveralRulesBroken extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final transient List<RuleBroken> rules;

  public SeveralRulesBroken(List<? extends RuleBroken> rules) {
    super("shared.several-rules-broken", rules.size());
    this.rules = List.copyOf(rules);
  }

  public List<RuleBroken> rules() {
    return rules == null ? List.of() : rules;
  }
}
