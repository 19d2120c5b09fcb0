package ua.opencities.fee.number;

import ua.opencities.shared.RuleBroken;

/** Numbers are given for the years of the association. */
public class YearOfNoSeries extends RuleBroken {
  private static final long serialVersionUID = 1;

  YearOfNoSeries(int year) {
    super("fee.year-of-no-series", String.valueOf(year));
  }

  @Override
  public String field() {
    return "year";
  }
}
