package ua.opencities.portal.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeFigures;
import ua.opencities.report.fee.FeeReportLine;
import ua.opencities.report.fee.FeeReportView;
import ua.opencities.shared.Money;
import ua.opencities.web.part.Bar;

class OutstandingChartTest {
  @Test
  void showsTheLargestDebtFirstAndNobodyWhoPaidAll() {
    var chart =
        chart(
            line("46", "100.00", "100.00", "0.00"),
            line("53", "100.00", "60.00", "40.00"),
            line("71", "200.00", "0.00", "50.00"));

    assertThat(chart.lines()).extracting(FeeReportLine::key).containsExactly("71", "53");
    assertThat(chart.finding()).isEqualTo("Ще не все сплатили 2 області з 3");
  }

  @Test
  void drawsEachBarAsLongAsItsChargeAndPartsLateFromNotDue() {
    var rows = chart(line("53", "100.00", "60.00", "40.00"), line("71", "200.00", "0.00", "50.00"));

    assertThat(rows.chart().rows().get(0).bars())
        .containsExactly(new Bar("brand", 0), new Bar("warn", 750), new Bar("bad", 250));
    assertThat(rows.chart().rows().get(1).bars())
        .containsExactly(new Bar("brand", 300), new Bar("warn", 0), new Bar("bad", 200));
    assertThat(rows.chart().rows().get(0).figure()).isEqualTo("200,00");
  }

  @Test
  void isEmptyWhenAllIsPaid() {
    var chart = chart(line("46", "100.00", "100.00", "0.00"));
    assertThat(chart.lines()).isEmpty();
    assertThat(chart.chart().rows()).isEmpty();
    assertThat(chart.finding()).isEqualTo("Усі області сплатили все");
  }

  private static OutstandingChart chart(FeeReportLine... lines) {
    return new OutstandingChart(
        new FeeReportView(
            2026,
            Dimension.OBLAST,
            LocalDate.of(2026, 11, 23),
            true,
            List.of(lines),
            lines[0].figures(),
            List.of()),
        Texts.of(Language.UK));
  }

  private static FeeReportLine line(String key, String charged, String paid, String overdue) {
    var sum = Money.of(charged);
    return new FeeReportLine(
        key,
        key,
        key,
        new FeeFigures(
            1,
            sum,
            Money.of(paid),
            sum.minus(Money.of(paid)),
            Money.of(overdue),
            Money.ZERO,
            0,
            0,
            0));
  }
}
