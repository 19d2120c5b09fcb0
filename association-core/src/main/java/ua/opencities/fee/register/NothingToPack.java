package ua.opencities.fee.register;

import ua.opencities.shared.RuleBroken;

/** An archive would be empty. */
public class NothingToPack extends RuleBroken {
  private static final long serialVersionUID = 1;

  private NothingToPack(String code) {
    super(code);
  }

  static NothingToPack noFormat() {
    return new NothingToPack("fee.pack-no-format");
  }

  static NothingToPack emptyList() {
    return new NothingToPack("fee.pack-empty-list");
  }

  @Override
  public String field() {
    return "format";
  }
}
