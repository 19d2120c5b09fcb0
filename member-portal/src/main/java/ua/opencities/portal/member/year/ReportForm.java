package ua.opencities.portal.member.year;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.execution.ExecutionText;
import ua.opencities.programme.year.execution.Fulfilment;
import ua.opencities.programme.year.execution.IndicatorResult;
import ua.opencities.programme.year.execution.MeasureResult;
import ua.opencities.programme.year.execution.SourceResult;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** What the clerk answered to the rows of a report; what is left blank is left open. */
final class ReportForm {
  private final Sent sent;
  private final FormReading form;
  private final ToWrite shown;

  private ReportForm(Sent sent, ToWrite shown) {
    this.sent = sent;
    this.form = new FormReading(sent);
    this.shown = shown;
  }

  /**
   * @param shown the rows as they are now; when the form was shown others, somebody changed them
   */
  static ToWrite of(Sent sent, ToWrite shown) {
    return new ReportForm(sent, shown).written();
  }

  private ToWrite written() {
    String programme = sent.field("programme");
    if (!shown.programme().toString().equals(programme)) throw new SomeoneElseChanged();
    int version = form.number("version");
    ExecutionText text = shown.text();
    List<MeasureResult> measures = rows(text.measures(), this::measure);
    List<IndicatorResult> indicators = rows(text.indicators(), this::indicator);
    List<SourceResult> sources =
        rows(text.sources(), (row, i) -> row.answered(money("actual-" + i)));
    List<String> gains =
        form.optionalText("gains", 16_000).map(it -> it.lines().toList()).orElse(List.of());
    Optional<String> conclusion = form.optionalText("conclusion", ExecutionText.CONCLUSION);
    form.sayWhatIsWrong();
    return new ToWrite(
        new ProgrammeId(UUID.fromString(programme)),
        version,
        new ExecutionText(measures, indicators, sources, gains, conclusion));
  }

  private MeasureResult measure(MeasureResult row, int i) {
    return row.answered(
        optional("fulfilment-" + i, name -> Typed.choice(name, sent.field(name), Fulfilment.class)),
        money("spent-" + i),
        form.optionalText("result-" + i, 1000),
        form.optionalText("note-" + i, 1000));
  }

  private IndicatorResult indicator(IndicatorResult row, int i) {
    return row.answered(
        optional("reached-" + i, name -> Typed.quantity(name, sent.field(name))),
        form.optionalText("remark-" + i, 1000));
  }

  private Optional<ua.opencities.shared.Money> money(String name) {
    return optional(name, field -> Typed.money(field, sent.field(field)));
  }

  private <T> Optional<T> optional(String name, java.util.function.Function<String, T> reading) {
    String typed = sent.field(name);
    return typed == null || typed.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(form.read(() -> reading.apply(name)));
  }

  private static <T> List<T> rows(List<T> rows, BiFunction<T, Integer, T> answer) {
    return IntStream.range(0, rows.size()).mapToObj(i -> answer.apply(rows.get(i), i)).toList();
  }
}
