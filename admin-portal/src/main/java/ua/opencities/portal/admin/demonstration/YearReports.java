package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.year.execution.ExecutionText;
import ua.opencities.programme.year.execution.FinishYearReport;
import ua.opencities.programme.year.execution.Fulfilment;
import ua.opencities.programme.year.execution.MeasureResult;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.SaveYearReport;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Reports on years that are over, finished. */
@Dependent
class YearReports {
  @Inject private YearReportOf reports;
  @Inject private SaveYearReport saveYearReport;
  @Inject private FinishYearReport finishYearReport;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("year-reports.csv")) {
      CouncilId council = known.get(row.text("katottg"));
      int year = row.number("year");
      ReportOn on = ReportOn.year(council, year);
      ToWrite open = reports.toWrite(operator, on, lines(row, "gains"));
      long saved = saveYearReport.save(operator, council, year, answered(open, row)).version();
      finishYearReport.finish(operator, on, saved);
      memory.ease();
    }
  }

  /** Every task was carried out, but the last ones as many as the row says. */
  private static ToWrite answered(ToWrite open, Row row) {
    List<MeasureResult> measures = open.text().measures();
    int partly = measures.size() - row.number("partly");
    List<String> results = lines(row, "results");
    List<MeasureResult> answered = new java.util.ArrayList<>();
    for (int i = 0; i < measures.size(); i++)
      answered.add(
          measures
              .get(i)
              .answered(
                  Optional.of(i < partly ? Fulfilment.DONE : Fulfilment.PARTLY),
                  measures.get(i).spent(),
                  i < results.size() ? Optional.of(results.get(i)) : Optional.empty(),
                  Optional.empty()));
    var text = open.text();
    return new ToWrite(
        open.programme(),
        open.version(),
        new ExecutionText(
            answered, text.indicators(), text.sources(), text.gains(), row.optional("conclusion")));
  }

  private static List<String> lines(Row row, String column) {
    return row.optional(column).map(cell -> Arrays.asList(cell.split("; "))).orElse(List.of());
  }
}
