package ua.opencities.programme.year.choice;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** A programme by which the year cannot go. */
public class YearChoiceRefused extends RuleBroken {
  private static final long serialVersionUID = 1;

  private YearChoiceRefused(String code, Object... arguments) {
    super(code, arguments);
  }

  static YearChoiceRefused notInForce() {
    return new YearChoiceRefused("year.chosen-is-not-in-force");
  }

  static YearChoiceRefused ofOthers() {
    return new YearChoiceRefused("year.chosen-is-of-others");
  }

  static YearChoiceRefused ofOtherYears(int year) {
    return new YearChoiceRefused("year.chosen-is-of-other-years", Year.of(year));
  }

  @Override
  public String field() {
    return "programme";
  }
}
