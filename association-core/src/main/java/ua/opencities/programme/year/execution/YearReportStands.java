package ua.opencities.programme.year.execution;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** A finished report is not written any more; a correction is a report of its own. */
public class YearReportStands extends RuleBroken {
  private static final long serialVersionUID = 1;

  YearReportStands(int year, int number) {
    super("execution.report-stands", Year.of(year), number);
  }
}
