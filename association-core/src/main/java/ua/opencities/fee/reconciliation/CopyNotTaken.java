package ua.opencities.fee.reconciliation;

import ua.opencities.shared.RuleBroken;

/** A signed copy adds nothing to the act. */
public class CopyNotTaken extends RuleBroken {
  private static final long serialVersionUID = 1;

  private CopyNotTaken(String code, Object argument) {
    super(code, argument);
  }

  static CopyNotTaken isThere(String name) {
    return new CopyNotTaken("reconciliation.copy-is-there", name);
  }

  static CopyNotTaken tooMany(int most) {
    return new CopyNotTaken("reconciliation.too-many-copies", most);
  }

  @Override
  public String field() {
    return "file";
  }
}
