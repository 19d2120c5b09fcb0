package ua.opencities.portal.admin.report;

import java.util.List;
import ua.opencities.report.fee.kind.KindFigures;
import ua.opencities.report.fee.kind.KindOfOblast;
import ua.opencities.report.fee.kind.KindReport;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.Setting;

/**
 * A year's fees by kind and oblast; {@code demonstration} says that the figures are invented. In
 * {@code totals} a council that was charged fees of several kinds is counted in each.
 */
public record KindReportJson(
    int year, boolean demonstration, List<LineJson> items, int total, FiguresJson totals) {
  static KindReportJson of(KindReport it) {
    return new KindReportJson(
        it.year(),
        Setting.demonstration(),
        it.lines().stream().map(LineJson::of).toList(),
        it.lines().size(),
        FiguresJson.of(it.totals()));
  }

  /** {@code tariff} is the name of a targeted contribution; of other kinds it is absent. */
  public record LineJson(
      String kind, String tariff, String oblast, String name, FiguresJson figures) {
    static LineJson of(KindOfOblast it) {
      return new LineJson(
          it.kind().name(),
          it.kind().tariff().isEmpty() ? null : it.kind().tariff(),
          it.oblastCode(),
          it.oblast(),
          FiguresJson.of(it.figures()));
    }
  }

  public record FiguresJson(
      long councils, MoneyJson charged, MoneyJson paid, MoneyJson outstanding, MoneyJson overdue) {
    static FiguresJson of(KindFigures it) {
      return new FiguresJson(
          it.councils(),
          MoneyJson.of(it.charged()),
          MoneyJson.of(it.paid()),
          MoneyJson.of(it.outstanding()),
          MoneyJson.of(it.overdue()));
    }
  }
}
