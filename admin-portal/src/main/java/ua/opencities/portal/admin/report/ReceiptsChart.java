package ua.opencities.portal.admin.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeProgress;
import ua.opencities.report.fee.FeeYear;
import ua.opencities.shared.Money;
import ua.opencities.web.part.LineChart;

/** How the fees of a year come in, in percent of what falls due, beside the year before. */
public record ReceiptsChart(FeeProgress.View progress, Texts texts) {
  private static final String PERCENT = "\u00a0%";

  /** Nothing fell due: nothing to draw. */
  public boolean isEmpty() {
    return progress.now().due().isZero();
  }

  public LineChart chart() {
    FeeYear now = progress.now();
    FeeYear before = progress.before();
    boolean running = now.year() == progress.on().getYear();
    int last = running ? progress.on().getMonthValue() : 12;
    int percent = now.paidBy(last).percentOf(now.due());
    var plan =
        line(texts.text("report.due-by"), "plan", 12, m -> now.dueBy(m).percentOf(now.due()));
    var cur = line("" + now.year(), "cur", last, m -> now.paidBy(m).percentOf(now.due()));
    var prev = line("" + before.year(), "prev", 12, m -> before.paidBy(m).percentOf(before.due()));
    return new LineChart(
        texts.text("report.receipts"),
        finding(),
        IntStream.rangeClosed(1, 12).mapToObj(this::month).toList(),
        before.due().isZero() ? List.of(plan, cur) : List.of(plan, prev, cur),
        Math.max(100, percent),
        PERCENT,
        running ? last - 1 : -1,
        texts.text("report.today"));
  }

  /** The comparison in a sentence. */
  public String finding() {
    FeeYear now = progress.now();
    FeeYear before = progress.before();
    if (before.charged().isZero())
      return texts.text("report.receipts-alone", now.percentPaid(), String.valueOf(now.year()));
    int difference = now.percentPaid() - before.percentPaid();
    return texts.text(
        "report.receipts-finding",
        now.percentPaid(),
        String.valueOf(before.year()),
        before.percentPaid(),
        (difference > 0 ? "+" : difference < 0 ? "\u2212" : "") + Math.abs(difference));
  }

  /** The whole name, as a table says it. */
  public String monthInFull(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
  }

  private String month(int month) {
    return Month.of(month)
        .getDisplayName(TextStyle.SHORT_STANDALONE, texts.language().locale())
        .replace(".", "");
  }

  private static LineChart.Line line(
      String name, String tone, int months, IntFunction<Integer> percent) {
    var values =
        LongStream.rangeClosed(1, months).map(m -> percent.apply((int) m)).boxed().toList();
    String end = tone.equals("plan") ? name : name + ": " + values.get(months - 1) + PERCENT;
    return new LineChart.Line(name, tone, values, end);
  }

  /** For the legend and the table. */
  public Money paid(FeeYear year, int month) {
    return year.months().get(month - 1).paid();
  }
}
