package ua.opencities.web.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over the same steps of time. Values are whole numbers in the caller's unit (percent,
 * hryvnias …); a line may stop earlier than the others.
 *
 * @param title what is drawn
 * @param description the finding, with its comparison, in a sentence
 * @param labels the steps: months, years
 * @param top the highest value of the scale
 * @param unit written after each figure, with its leading no-break space; may be empty
 * @param now the step of today, -1 for none
 * @param nowLabel the word at today's line
 */
public record LineChart(
    String title,
    String description,
    List<String> labels,
    List<Line> lines,
    long top,
    String unit,
    int now,
    String nowLabel) {

  private static final int LEFT = 52;
  private static final int RIGHT = 752;
  private static final int CEILING = 20;
  private static final int FLOOR = 282;

  public LineChart {
    labels = List.copyOf(labels);
    lines = List.copyOf(lines);
  }

  /**
   * @param tone cur (this year), prev (last year) or plan
   * @param last the words at the line's end
   */
  public record Line(String name, String tone, List<Long> values, String last) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /** One rule of the scale. */
  public record Rule(int y, long value) {}

  public List<Rule> rules() {
    return IntStream.rangeClosed(0, 4)
        .mapToObj(quarter -> new Rule(y(top * quarter / 4), top * quarter / 4))
        .toList();
  }

  public int x(int step) {
    return labels.size() < 2 ? LEFT : LEFT + (RIGHT - LEFT) * step / (labels.size() - 1);
  }

  public int y(long value) {
    return top <= 0 ? FLOOR : (int) (FLOOR - (FLOOR - CEILING) * Math.min(value, top) / top);
  }

  public String points(Line line) {
    return IntStream.range(0, line.values().size())
        .mapToObj(step -> x(step) + "," + y(line.values().get(step)))
        .collect(Collectors.joining(" "));
  }

  public String area(Line line) {
    return "M" + x(0) + "," + FLOOR + " L" + points(line) + " L" + endX(line) + "," + FLOOR + "Z";
  }

  public int endX(Line line) {
    return x(Math.max(0, line.values().size() - 1));
  }

  public int endY(Line line) {
    return line.values().isEmpty() ? FLOOR : y(line.values().get(line.values().size() - 1));
  }

  /** Words at the ends of lines keep a line's height apart, in the order of the ends. */
  public int labelY(Line line) {
    List<Line> fromTop =
        lines.stream().sorted((one, other) -> Integer.compare(endY(one), endY(other))).toList();
    int y = Integer.MIN_VALUE;
    for (Line each : fromTop) {
      y = Math.max(endY(each) + 4, y == Integer.MIN_VALUE ? y : y + 17);
      if (each.equals(line)) {
        return y;
      }
    }
    return endY(line) + 4;
  }
}
