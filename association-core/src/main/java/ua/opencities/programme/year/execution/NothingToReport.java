package ua.opencities.programme.year.execution;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** A report that has nothing to be about yet. */
public class NothingToReport extends RuleBroken {
  private static final long serialVersionUID = 1;

  private NothingToReport(String code, Object... arguments) {
    super(code, arguments);
  }

  static NothingToReport noProgramme(int year) {
    return new NothingToReport("execution.no-programme", Year.of(year));
  }

  static NothingToReport notBegun(int year) {
    return new NothingToReport("execution.year-not-begun", Year.of(year));
  }

  static NothingToReport notSaved() {
    return new NothingToReport("execution.not-saved");
  }

  static NothingToReport notFinal() {
    return new NothingToReport("execution.not-final");
  }
}
