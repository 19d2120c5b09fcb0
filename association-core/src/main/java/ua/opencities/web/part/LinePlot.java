package ua.opencities.web.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.opencities.web.part.LineChart.Line;

/**
 * The geometry of a {@link LineChart} on a ground of its own width.
 *
 * @param roomy every step is named, and each line's words stand at its end
 */
public record LinePlot(LineChart chart, int width, int height, int left, int right, boolean roomy) {
  private static final int CEILING = 30;
  private static final int LINE_HEIGHT = 17;

  /** One rule of the scale. */
  public record Rule(int y, long value) {}

  public int floor() {
    return height - 30;
  }

  public List<Rule> rules() {
    return IntStream.rangeClosed(0, 4)
        .mapToLong(quarter -> chart.top() * quarter / 4)
        .mapToObj(value -> new Rule(y(value), value))
        .toList();
  }

  public boolean names(int step) {
    return roomy || step % 2 == 0;
  }

  public int x(int step) {
    int steps = chart.labels().size() - 1;
    return steps < 1 ? left : left + (right - left) * step / steps;
  }

  public int y(long value) {
    long shown = Math.max(0, Math.min(value, chart.top()));
    return chart.top() <= 0 ? floor() : (int) (floor() - (floor() - CEILING) * shown / chart.top());
  }

  public String points(Line line) {
    return IntStream.range(0, line.values().size())
        .mapToObj(step -> x(step) + "," + y(line.values().get(step)))
        .collect(Collectors.joining(" "));
  }

  public String area(Line line) {
    return "M"
        + x(0)
        + ","
        + floor()
        + " L"
        + points(line)
        + " L"
        + endX(line)
        + ","
        + floor()
        + "Z";
  }

  public int endX(Line line) {
    return x(Math.max(0, line.values().size() - 1));
  }

  public int endY(Line line) {
    return line.values().isEmpty() ? floor() : y(line.values().get(line.values().size() - 1));
  }

  /** Words at the ends of lines keep a line's height apart, in the order of the ends. */
  public int labelY(Line line) {
    List<Line> fromTop =
        chart.lines().stream()
            .sorted((one, other) -> Integer.compare(endY(one), endY(other)))
            .toList();
    int y = Integer.MIN_VALUE;
    for (Line each : fromTop) {
      y = Math.max(endY(each) + 4, y == Integer.MIN_VALUE ? y : y + LINE_HEIGHT);
      if (each.equals(line)) return y;
    }
    return endY(line) + 4;
  }

  /** The word at today's line stands where there is room for it. */
  public boolean nowBefore() {
    return chart.now() * 2 >= chart.labels().size();
  }
}
