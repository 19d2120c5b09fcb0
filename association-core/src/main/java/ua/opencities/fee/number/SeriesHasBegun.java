package ua.opencities.fee.number;

import ua.opencities.shared.RuleBroken;

/** A number that was given is printed on a paper: its series cannot begin elsewhere any more. */
public class SeriesHasBegun extends RuleBroken {
  private static final long serialVersionUID = 1;

  SeriesHasBegun(int year, int last) {
    super("fee.series-has-begun", String.valueOf(year), last);
  }

  @Override
  public String field() {
    return "first";
  }
}
