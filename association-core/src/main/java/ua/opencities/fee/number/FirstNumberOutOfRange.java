package ua.opencities.fee.number;

import ua.opencities.shared.RuleBroken;

/** Numbers of a year begin with one at the least. */
public class FirstNumberOutOfRange extends RuleBroken {
  private static final long serialVersionUID = 1;
  static final int MOST = 999_999;

  FirstNumberOutOfRange() {
    super("fee.first-number-out-of-range", MOST);
  }

  @Override
  public String field() {
    return "first";
  }
}
