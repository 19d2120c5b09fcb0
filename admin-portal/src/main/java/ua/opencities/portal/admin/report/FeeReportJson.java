package ua.opencities.portal.admin.report;

import java.util.List;
import ua.opencities.report.fee.FeeFigures;
import ua.opencities.report.fee.FeeReportLine;
import ua.opencities.report.fee.FeeReportView;
import ua.opencities.shared.MoneyJson;

/** The fee report; {@code demonstration} says that its figures are invented. */
public record FeeReportJson(
    int year,
    String by,
    String on,
    boolean demonstration,
    List<LineJson> items,
    int total,
    FiguresJson totals) {
  static FeeReportJson of(FeeReportView report) {
    return new FeeReportJson(
        report.year(),
        "oblast",
        report.on().toString(),
        report.demonstration(),
        report.lines().stream().map(LineJson::of).toList(),
        report.lines().size(),
        FiguresJson.of(report.totals()));
  }

  /** An oblast by its two digits. */
  public record LineJson(String oblast, String name, String nameEn, FiguresJson figures) {
    static LineJson of(FeeReportLine line) {
      return new LineJson(line.key(), line.name(), line.nameEn(), FiguresJson.of(line.figures()));
    }
  }

  /** Councils charged, sums, and programmes by state. */
  public record FiguresJson(
      int councils,
      MoneyJson charged,
      MoneyJson paid,
      MoneyJson outstanding,
      MoneyJson overdue,
      int drafted,
      int agreed,
      int approved) {
    static FiguresJson of(FeeFigures figures) {
      return new FiguresJson(
          figures.councils(),
          MoneyJson.of(figures.charged()),
          MoneyJson.of(figures.paid()),
          MoneyJson.of(figures.outstanding()),
          MoneyJson.of(figures.overdue()),
          figures.drafted(),
          figures.agreed(),
          figures.approved());
    }
  }
}
