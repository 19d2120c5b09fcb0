package ua.opencities.programme.text;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

public class FundingDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private FundingDoesNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static FundingDoesNotFit twice(int year, String source) {
    return new FundingDoesNotFit("funding", "programme.funding-twice", Year.of(year), source);
  }

  static FundingDoesNotFit negative(int year) {
    return new FundingDoesNotFit("funding", "programme.funding-negative", Year.of(year));
  }

  public static FundingDoesNotFit outside(int year) {
    return new FundingDoesNotFit("funding", "programme.funding-outside-years", Year.of(year));
  }

  static FundingDoesNotFit kpkvk(String typed) {
    return new FundingDoesNotFit("kpkvk", "programme.kpkvk-not-read", typed);
  }

  static FundingDoesNotFit kekv(String typed) {
    return new FundingDoesNotFit("kekv", "programme.kekv-not-read", typed);
  }

  @Override
  public String field() {
    return field;
  }
}
