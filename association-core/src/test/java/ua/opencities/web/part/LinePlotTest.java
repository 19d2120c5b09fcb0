package ua.opencities.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinePlotTest {
  private final LineChart.Line last = line("prev", 0L, 50L, 98L);
  private final LineChart.Line now = line("cur", 0L, 97L);
  private final LineChart chart =
      new LineChart(
          "Надходження",
          "97 %",
          List.of("січ", "лют", "бер"),
          List.of(last, now),
          100,
          " %",
          1,
          "");

  @Test
  void drawsTheTopOfTheScaleAboveItsFloor() {
    var plot = chart.wide();
    assertThat(plot.y(0)).isEqualTo(plot.floor());
    assertThat(plot.y(100)).isLessThan(plot.y(50)).isPositive();
    assertThat(plot.y(250)).as("never out of the picture").isEqualTo(plot.y(100));
    assertThat(plot.y(-5)).isEqualTo(plot.floor());
  }

  @Test
  void endsALineAtItsOwnLastStep() {
    var plot = chart.wide();
    assertThat(plot.endX(now)).isEqualTo(plot.x(1));
    assertThat(plot.endX(last)).isEqualTo(plot.x(2)).isEqualTo(plot.right());
  }

  @Test
  void keepsTheWordsAtTheEndsOfLinesApart() {
    var plot = chart.wide();
    assertThat(Math.abs(plot.labelY(now) - plot.labelY(last))).isGreaterThanOrEqualTo(17);
  }

  @Test
  void namesFewerStepsOnAPhone() {
    assertThat(chart.narrow().names(0)).isTrue();
    assertThat(chart.narrow().names(1)).isFalse();
    assertThat(chart.wide().names(1)).isTrue();
    assertThat(chart.narrow().width()).isLessThan(390);
  }

  @Test
  void drawsNothingOfNothing() {
    var empty = new LineChart("", "", List.of(), List.of(line("cur")), 0, "", -1, "").wide();
    assertThat(empty.points(empty.chart().lines().get(0))).isEmpty();
    assertThat(empty.endY(empty.chart().lines().get(0))).isEqualTo(empty.floor());
  }

  private static LineChart.Line line(String tone, Long... values) {
    return new LineChart.Line(tone, tone, List.of(values), tone);
  }
}
