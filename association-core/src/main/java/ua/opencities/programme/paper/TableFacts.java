package ua.opencities.programme.paper;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;

/** The rows of measures and of indicators, where a programme has them. */
final class TableFacts {
  private static final String NOTHING = "—";

  private TableFacts() {}

  static Facts of(PaperFacts paper, Facts before) {
    ProgrammeText text = paper.text();
    List<Measure> measures = text.measures().rows();
    boolean measured = paper.isInHand(ProgrammePart.Measures.class);
    boolean indicated = paper.isInHand(ProgrammePart.Indicators.class);
    List<Facts> rows = new ArrayList<>();
    for (Measure row : measures) rows.add(measure(row, rows.size() + 1, text, measured));
    return before
        .and("measures", rows)
        .and("measures.any", !measures.isEmpty())
        .and("measures.tasks", measures.stream().anyMatch(row -> row.task().isPresent()))
        .and("measures.sum", sum(measures), measured)
        .and(
            "indicators",
            text.indicators().rows().stream().map(row -> indicator(row, text, indicated)).toList())
        .and("indicators.any", !text.indicators().rows().isEmpty());
  }

  /** Nothing where no measure costs anything. */
  private static String sum(List<Measure> measures) {
    Money all = Money.sum(measures.stream().map(row -> row.amounts().total()).toList());
    return all.isZero() ? "" : UkrainianNumbers.amount(all);
  }

  private static Facts measure(Measure row, int number, ProgrammeText text, boolean changed) {
    return Facts.none()
        .and("number", number + ".")
        .and("task", row.task().orElse(""), changed)
        .and("measure", row.measure(), changed)
        .and("executor", row.executor(), changed)
        .and("term", row.term(), changed)
        .and("source", row.source(), changed)
        .and("amount", amount(row, text), changed)
        .and(
            "amounts",
            text.years().stream()
                .map(year -> Facts.none().and("amount", shown(row.amounts().in(year)), changed))
                .toList())
        .and("result", row.result().orElse(""), changed);
  }

  /** One year's sum alone; of several years each with its year. */
  private static String amount(Measure row, ProgrammeText text) {
    if (text.years().size() == 1 || row.amounts().total().isZero())
      return shown(row.amounts().total());
    return row.amounts().amounts().entrySet().stream()
        .map(each -> each.getKey() + ": " + UkrainianNumbers.amount(each.getValue()))
        .collect(joining("; "));
  }

  private static String shown(Money amount) {
    return amount.isZero() ? NOTHING : UkrainianNumbers.amount(amount);
  }

  private static Facts indicator(Indicator row, ProgrammeText text, boolean changed) {
    String joined =
        text.years().stream().map(year -> year + ": " + value(row, year)).collect(joining("; "));
    return Facts.none()
        .and("group", Texts.of(Language.UK).label(row.group()), changed)
        .and("name", row.name(), changed)
        .and("unit", row.unit(), changed)
        .and("value", text.years().size() == 1 ? value(row, text.years().get(0)) : joined, changed)
        .and(
            "values",
            text.years().stream()
                .map(year -> Facts.none().and("value", value(row, year), changed))
                .toList());
  }

  private static String value(Indicator row, int year) {
    return row.values().in(year).map(UkrainianNumbers::quantity).orElse(NOTHING);
  }
}
