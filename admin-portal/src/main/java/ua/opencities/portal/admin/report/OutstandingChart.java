package ua.opencities.portal.admin.report;

import static java.util.Comparator.comparing;

import java.util.List;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeFigures;
import ua.opencities.report.fee.FeeReportLine;
import ua.opencities.report.fee.FeeReportView;
import ua.opencities.shared.Money;
import ua.opencities.web.part.Bar;
import ua.opencities.web.part.BarChart;

/** The oblasts with the most still to pay, each bar as long as what was charged there. */
public record OutstandingChart(FeeReportView report, Texts texts) {
  private static final int MOST = 10;

  /** The largest first; an oblast that has paid all is not among them. */
  public List<FeeReportLine> lines() {
    return owing().stream()
        .sorted(comparing((FeeReportLine line) -> line.figures().outstanding()).reversed())
        .limit(MOST)
        .toList();
  }

  public String finding() {
    long charged = report.lines().stream().filter(l -> l.figures().councils() > 0).count();
    return texts.text("report.outstanding-finding", owing().size(), charged);
  }

  public BarChart chart() {
    Money longest =
        lines().stream()
            .map(line -> line.figures().charged())
            .max(Money::compareTo)
            .orElse(Money.ZERO);
    return new BarChart(
        texts.text("report.where-outstanding"),
        finding(),
        lines().stream().map(line -> row(line, longest)).toList());
  }

  private BarChart.Row row(FeeReportLine line, Money longest) {
    FeeFigures figures = line.figures();
    return new BarChart.Row(
        line.name(texts.language()),
        texts.amount(figures.outstanding()),
        List.of(
            Bar.of("brand", figures.paid(), longest),
            Bar.of("warn", figures.outstanding().minus(figures.overdue()), longest),
            Bar.of("bad", figures.overdue(), longest)));
  }

  private List<FeeReportLine> owing() {
    return report.lines().stream()
        .filter(line -> line.figures().outstanding().isPositive())
        .toList();
  }
}
