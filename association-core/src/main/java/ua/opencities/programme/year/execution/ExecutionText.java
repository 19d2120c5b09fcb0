package ua.opencities.programme.year.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;

/**
 * The whole of what a report says.
 *
 * @param gains what the council got for its fee, one a line
 * @param conclusion may be empty
 */
public record ExecutionText(
    List<MeasureResult> measures,
    List<IndicatorResult> indicators,
    List<SourceResult> sources,
    List<String> gains,
    Optional<String> conclusion) {
  public static final int CONCLUSION = 4000;
  public static final int GAINS = 30;

  public ExecutionText {
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
    sources = List.copyOf(sources);
    gains = gains.stream().flatMap(line -> Text.optional("gains", line, 500).stream()).toList();
    if (gains.size() > GAINS) throw TextNotAccepted.tooLong("gains", GAINS * 500);
    conclusion = Text.optional("conclusion", conclusion.orElse(""), CONCLUSION);
  }

  /** What a programme plans for the year, with nothing answered yet. */
  static ExecutionText open(ProgrammeText programme, int year) {
    return new ExecutionText(
        measures(programme, year),
        programme.indicators().rows().stream()
            .map(
                row ->
                    new IndicatorResult(
                        row.group(),
                        row.name(),
                        row.unit(),
                        row.values().in(year),
                        Optional.empty(),
                        Optional.empty()))
            .toList(),
        programme.funding().lines().stream()
            .filter(line -> line.year() == year)
            .map(ExecutionText::source)
            .toList(),
        List.of(),
        Optional.empty());
  }

  /** A programme without measures is told of by its tasks. */
  private static List<MeasureResult> measures(ProgrammeText programme, int year) {
    List<Measure> rows = programme.measures().rows();
    return rows.isEmpty()
        ? programme.aims().tasks().stream()
            .map(task -> MeasureResult.open(task, Money.ZERO))
            .toList()
        : rows.stream()
            .map(row -> MeasureResult.open(row.measure(), row.amounts().in(year)))
            .toList();
  }

  private static SourceResult source(FundingLine line) {
    return new SourceResult(line.source(), line.purpose(), line.amount(), Optional.empty());
  }

  /** Where only one row had money, all that was paid was paid there; else nobody knows. */
  ExecutionText suggesting(Money paid) {
    boolean oneSource = sources.stream().filter(row -> row.planned().isPositive()).count() == 1;
    boolean oneMeasure = measures.stream().filter(row -> row.planned().isPositive()).count() == 1;
    return new ExecutionText(
        measures.stream()
            .map(row -> oneMeasure && row.planned().isPositive() ? row.spending(paid) : row)
            .toList(),
        indicators,
        sources.stream()
            .map(
                row ->
                    !oneSource
                        ? row
                        : row.answered(Optional.of(row.planned().isPositive() ? paid : Money.ZERO)))
            .toList(),
        gains,
        conclusion);
  }

  ExecutionText gaining(List<String> known) {
    return new ExecutionText(measures, indicators, sources, known, conclusion);
  }

  /** The rows as they are now, with what was answered on the same ones before. */
  ExecutionText answeredAs(ExecutionText before) {
    return new ExecutionText(
        joined(
            measures,
            before.measures,
            (now, then) -> now.measure().equals(then.measure()),
            MeasureResult::answeredAs),
        joined(
            indicators,
            before.indicators,
            IndicatorResult::is,
            (now, then) -> now.answered(then.actual(), then.note())),
        joined(
            sources, before.sources, SourceResult::is, (now, then) -> now.answered(then.actual())),
        before.gains,
        before.conclusion);
  }

  /** Each earlier row answers one row at most, also where two say the same. */
  private static <T> List<T> joined(
      List<T> now, List<T> before, BiPredicate<T, T> same, BinaryOperator<T> answer) {
    List<T> left = new ArrayList<>(before);
    List<T> rows = new ArrayList<>();
    for (T row : now) {
      Optional<T> found = left.stream().filter(then -> same.test(row, then)).findFirst();
      found.ifPresent(left::remove);
      rows.add(found.map(then -> answer.apply(row, then)).orElse(row));
    }
    return rows;
  }

  public Money planned() {
    return Money.sum(sources.stream().map(SourceResult::planned).toList());
  }

  public Money spent() {
    return Money.sum(sources.stream().flatMap(row -> row.actual().stream()).toList());
  }

  public Money spentOnMeasures() {
    return Money.sum(measures.stream().flatMap(row -> row.spent().stream()).toList());
  }

  /** Whether measures have money of their own, so that theirs must be the sources' sum. */
  boolean hasMeasuresWithMoney() {
    return measures.stream().anyMatch(row -> row.planned().isPositive());
  }
}
