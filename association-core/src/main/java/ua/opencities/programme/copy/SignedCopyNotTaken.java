package ua.opencities.programme.copy;

import ua.opencities.shared.RuleBroken;

/** A signed copy adds nothing to the act. */
public class SignedCopyNotTaken extends RuleBroken {
  private static final long serialVersionUID = 1;

  private SignedCopyNotTaken(String code, Object argument) {
    super(code, argument);
  }

  static SignedCopyNotTaken isThere(String name) {
    return new SignedCopyNotTaken("copy.is-there", name);
  }

  static SignedCopyNotTaken tooMany(int most) {
    return new SignedCopyNotTaken("copy.too-many", most);
  }

  @Override
  public String field() {
    return "file";
  }
}
