package ua.opencities.portal.admin.year;

import java.util.List;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.json.ShortfallJson;
import ua.opencities.programme.year.json.YearMoneyJson;
import ua.opencities.programme.year.json.YearReportJson;
import ua.opencities.programme.year.money.YearMoneyView;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.CouncilYearJson;

/**
 * What the rooms tell of one year, side by side.
 *
 * @param money by the council's own word, never by the association's account
 * @param shortfall null without one
 * @param report the newest on the programme that the year goes by; null without one
 * @param reports the newest on each programme
 */
public record YearJson(
    CouncilYearJson year,
    YearMoneyJson money,
    ShortfallJson shortfall,
    YearReportJson report,
    List<YearReportJson> reports) {
  static YearJson of(
      CouncilYear year,
      YearMoneyView money,
      List<ShortfallView> shortfall,
      List<YearReportView> reports) {
    return new YearJson(
        CouncilYearJson.of(year),
        YearMoneyJson.of(money),
        shortfall.stream().findFirst().map(ShortfallJson::of).orElse(null),
        reports.stream()
            .filter(report -> year.goesBy(report.first().value()))
            .findFirst()
            .map(YearReportJson::of)
            .orElse(null),
        YearReportView.newestOfEach(reports).stream().map(YearReportJson::of).toList());
  }
}
