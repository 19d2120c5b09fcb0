package ua.opencities.web.part;

import java.util.List;

/**
 * Bars one under another, each of one or more stretches of one whole: who has much, who has little.
 * The same figures stand in a table below, which the caller writes.
 *
 * @param title what is drawn
 * @param description the finding in a sentence
 */
public record BarChart(String title, String description, List<Row> rows) {
  private static final int STEP = 40;
  private static final int WIDTH = 372;

  public BarChart {
    rows = List.copyOf(rows);
  }

  /**
   * @param figure as people read it, at the end of the line above the bar
   * @param bars stretches in thousandths of the longest bar that there could be
   */
  public record Row(String label, String figure, List<Bar> bars) {
    public Row {
      bars = List.copyOf(bars);
    }
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return Math.max(1, rows.size()) * STEP;
  }

  /** The line of words. */
  public int textY(int row) {
    return row * STEP + 14;
  }

  public int barY(int row) {
    return row * STEP + 21;
  }

  public int barX(Row row, int bar) {
    return across(Bar.startOf(row.bars(), bar));
  }

  public int barWidth(Row row, int bar) {
    return across(row.bars().get(bar).thousandths());
  }

  private static int across(int thousandths) {
    return (WIDTH * thousandths + 500) / 1000;
  }
}
