package ua.opencities.programme.text;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** Rows of measures or indicators that their table cannot hold. */
public class MeasuresDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  static final int MOST = 200;
  private final String field;

  private MeasuresDoNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static MeasuresDoNotFit negative(int year) {
    return new MeasuresDoNotFit("measures", "programme.measure-negative", Year.of(year));
  }

  static MeasuresDoNotFit tooMany(String field) {
    return new MeasuresDoNotFit(field, "programme.too-many-rows", MOST);
  }

  public static MeasuresDoNotFit outside(int year) {
    return new MeasuresDoNotFit("measures", "programme.measure-outside-years", Year.of(year));
  }

  public static MeasuresDoNotFit indicatorOutside(int year) {
    return new MeasuresDoNotFit("indicators", "programme.indicator-outside-years", Year.of(year));
  }

  @Override
  public String field() {
    return field;
  }
}
