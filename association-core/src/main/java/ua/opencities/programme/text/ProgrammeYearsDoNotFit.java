package ua.opencities.programme.text;

import ua.opencities.shared.RuleBroken;

public class ProgrammeYearsDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;

  private ProgrammeYearsDoNotFit(String code) {
    super(code);
  }

  static ProgrammeYearsDoNotFit backwards() {
    return new ProgrammeYearsDoNotFit("programme.years-run-backwards");
  }

  static ProgrammeYearsDoNotFit tooMany() {
    return new ProgrammeYearsDoNotFit("programme.too-many-years");
  }

  static ProgrammeYearsDoNotFit unlikely() {
    return new ProgrammeYearsDoNotFit("programme.unlikely-year");
  }

  static void unless(int fromYear, int toYear) {
    if (fromYear < 1991 || toYear > 2100) throw unlikely();
    if (toYear < fromYear) throw backwards();
    if (toYear - fromYear >= 10) throw tooMany();
  }

  @Override
  public String field() {
    return "ends";
  }
}
