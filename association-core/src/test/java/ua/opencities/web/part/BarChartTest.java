package ua.opencities.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private final BarChart.Row half =
      new BarChart.Row("Львівська", "1", List.of(Bar.percent("brand", 25), Bar.percent("bad", 25)));
  private final BarChart.Row whole =
      new BarChart.Row("Сумська", "2", List.of(Bar.percent("brand", 60), Bar.percent("bad", 40)));
  private final BarChart chart = new BarChart("", "", List.of(half, whole));

  @Test
  void setsTheStretchesOfABarOneAfterAnother() {
    assertThat(chart.barX(half, 0)).isZero();
    assertThat(chart.barX(half, 1)).isEqualTo(chart.barWidth(half, 0));
    assertThat(chart.barX(whole, 1) + chart.barWidth(whole, 1)).isEqualTo(chart.width());
  }

  @Test
  void keepsEachRowInThePicture() {
    assertThat(chart.textY(0)).isLessThan(chart.barY(0));
    assertThat(chart.barY(0) + 8).isLessThan(chart.textY(1));
    assertThat(chart.barY(1) + 8).isLessThan(chart.height());
  }
}
