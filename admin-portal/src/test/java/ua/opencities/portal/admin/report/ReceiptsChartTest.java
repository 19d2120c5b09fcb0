package ua.opencities.portal.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeMonth;
import ua.opencities.report.fee.FeeProgress;
import ua.opencities.report.fee.FeeYear;
import ua.opencities.shared.Money;
import ua.opencities.web.part.LineChart;

class ReceiptsChartTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
  private static final Texts UKRAINIAN = Texts.of(Language.UK);

  @Test
  void stopsThisYearsLineInThisMonthAndShowsAllOfLastYear() {
    var chart = new ReceiptsChart(progress(year(2026), year(2025)), UKRAINIAN).chart();

    assertThat(line(chart, "cur").values()).containsExactly(0L, 25L, 25L, 50L, 50L);
    assertThat(line(chart, "prev").values()).hasSize(12).endsWith(75L, 75L);
    assertThat(line(chart, "plan").values()).startsWith(0L, 0L, 0L, 100L);
    assertThat(chart.now()).isEqualTo(4);
    assertThat(chart.labels()).startsWith("січ", "лют").hasSize(12);
  }

  @Test
  void saysTheComparisonInASentence() {
    assertThat(new ReceiptsChart(progress(year(2026), year(2025)), UKRAINIAN).finding())
        .isEqualTo("Сплачено 75\u00a0%, торік на цей день 75\u00a0% (0 в. п. до 2025 року).");
    assertThat(new ReceiptsChart(progress(year(2026), nothing(2025)), UKRAINIAN).finding())
        .isEqualTo("За 2026 рік сплачено 75\u00a0%.");
  }

  @Test
  void drawsNoLineForAYearWithoutFees() {
    var first = new ReceiptsChart(progress(year(2026), nothing(2025)), UKRAINIAN);
    assertThat(first.chart().lines())
        .extracting(LineChart.Line::tone)
        .containsExactly("plan", "cur");
    assertThat(new ReceiptsChart(progress(nothing(2026), year(2025)), UKRAINIAN).isEmpty())
        .isTrue();
  }

  @Test
  void showsAYearThatIsOverWhole() {
    var chart = new ReceiptsChart(progress(year(2024), year(2023)), UKRAINIAN).chart();
    assertThat(line(chart, "cur").values()).hasSize(12);
    assertThat(chart.now()).isNegative();
  }

  private static LineChart.Line line(LineChart chart, String tone) {
    return chart.lines().stream().filter(l -> l.tone().equals(tone)).findFirst().orElseThrow();
  }

  private static FeeProgress.View progress(FeeYear now, FeeYear before) {
    return new FeeProgress.View(MAY, now, before);
  }

  /** 400,00 due in April; 100,00 each paid in February, April and June. */
  private static FeeYear year(int year) {
    var months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                m ->
                    new FeeMonth(
                        m,
                        m == 4 ? Money.of("400.00") : Money.ZERO,
                        List.of(2, 4, 6).contains(m) ? Money.of("100.00") : Money.ZERO))
            .toList();
    return new FeeYear(year, 1, Money.of("400.00"), Money.of("300.00"), Money.of("100.00"), months);
  }

  private static FeeYear nothing(int year) {
    var months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> new FeeMonth(m, Money.ZERO, Money.ZERO))
            .toList();
    return new FeeYear(year, 0, Money.ZERO, Money.ZERO, Money.ZERO, months);
  }
}
