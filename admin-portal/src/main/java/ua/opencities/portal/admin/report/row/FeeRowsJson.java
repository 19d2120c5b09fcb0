package ua.opencities.portal.admin.report.row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeReportRow;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.Setting;
import ua.opencities.tariff.FeeExplanation;

/**
 * The councils behind a figure of the fee report; {@code demonstration} says that the figures are
 * invented. Explanations are in the language that the caller asks for.
 */
public record FeeRowsJson(
    int year, String what, boolean demonstration, List<RowJson> items, int total) {
  static FeeRowsJson of(FeeRowsAsked.Explained it, Texts texts) {
    return new FeeRowsJson(
        it.year(),
        it.figure().word(),
        Setting.demonstration(),
        it.rows().stream().map(row -> RowJson.of(row, it.of(row), texts)).toList(),
        it.rows().size());
  }

  /** {@code invoiceNumber}, {@code dueOn} and {@code programme} are absent where there is none. */
  public record RowJson(
      UUID council,
      String councilName,
      String oblast,
      String invoiceNumber,
      String dueOn,
      MoneyJson charged,
      MoneyJson paid,
      MoneyJson outstanding,
      MoneyJson overdue,
      String programme,
      List<ObstacleJson> obstacles,
      List<ExplainedJson> charges) {
    static RowJson of(FeeReportRow row, List<FeeExplanation> fees, Texts texts) {
      return new RowJson(
          row.council().value(),
          row.name(),
          row.oblast(),
          row.invoiceNumber().orElse(null),
          row.dueOn().map(LocalDate::toString).orElse(null),
          MoneyJson.of(row.charged()),
          MoneyJson.of(row.paid()),
          MoneyJson.of(row.outstanding()),
          MoneyJson.of(row.overdue()),
          row.programme().orElse(null),
          row.obstacles().stream().map(ObstacleJson::of).toList(),
          fees.stream().map(fee -> ExplainedJson.of(fee, texts)).toList());
    }
  }

  /** What keeps the council from paying, and since when. */
  public record ObstacleJson(String kind, String since) {
    static ObstacleJson of(FeeReportRow.Obstacle it) {
      return new ObstacleJson(it.kind(), it.since().toString());
    }
  }

  /** A fee charged in the year, of any kind: its sum as it was reckoned, and why. */
  public record ExplainedJson(String kind, MoneyJson amount, List<String> explanation) {
    static ExplainedJson of(FeeExplanation fee, Texts texts) {
      return new ExplainedJson(fee.kind().name(), MoneyJson.of(fee.amount()), fee.lines(texts));
    }
  }
}
