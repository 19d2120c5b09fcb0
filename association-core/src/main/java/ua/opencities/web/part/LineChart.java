package ua.opencities.web.part;

import java.util.List;

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

  /** For a desk: the words stand at the ends of the lines. */
  public LinePlot wide() {
    return new LinePlot(this, 860, 400, 52, 752, true);
  }

  /** For a phone: fewer steps are named, and the words of the lines are left to the legend. */
  public LinePlot narrow() {
    return new LinePlot(this, 372, 236, 44, 360, false);
  }
}
