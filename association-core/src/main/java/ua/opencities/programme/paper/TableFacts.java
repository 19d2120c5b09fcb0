package ua.opencities.programme.paper;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.text.CountedMoney;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;

/** The rows of measures and of indicators, where a programme has them. */
final class TableFacts {
  private static final String NOTHING = "—";
  private static final CountedMoney HRYVNIAS = new CountedMoney(MoneyUnit.HRYVNIA, 2);

  private TableFacts() {}

  static Facts of(PaperFacts paper, Facts before) {
    ProgrammeText text = paper.text();
    List<Measure> measures = text.measures().rows();
    List<Facts> rows = new ArrayList<>();
    for (Measure row : measures) rows.add(measure(row, rows.size() + 1, text));
    return before
        .and("measures", rows)
        .and("measures.any", !measures.isEmpty())
        .and("measures.tasks", measures.stream().anyMatch(row -> row.task().isPresent()))
        .and("measures.sum", sum(measures, HRYVNIAS))
        .and("measures.total", sum(measures, CountedMoney.of(text)))
        .and(
            "indicators",
            text.indicators().rows().stream().map(row -> indicator(row, text)).toList())
        .and("indicators.any", !text.indicators().rows().isEmpty());
  }

  /** Nothing where no measure costs anything. */
  private static String sum(List<Measure> measures, CountedMoney counted) {
    Money all = Money.sum(measures.stream().map(row -> row.amounts().total()).toList());
    return all.isZero() ? "" : counted.amount(all);
  }

  private static Facts measure(Measure row, int number, ProgrammeText text) {
    return Facts.none()
        .andNumber("number", number + ".")
        .and("task", row.task().orElse(""))
        .and("measure", row.measure())
        .and("executor", row.executor())
        .and("term", row.term())
        .and("source", row.source())
        .and("amount", amount(row, text, HRYVNIAS))
        .and("shown", amount(row, text, CountedMoney.of(text)))
        .and(
            "amounts",
            text.years().stream()
                .map(year -> Facts.none().and("amount", shown(row.amounts().in(year), HRYVNIAS)))
                .toList())
        .and("result", row.result().orElse(""));
  }

  /** One year's sum alone; of several years each with its year. */
  private static String amount(Measure row, ProgrammeText text, CountedMoney counted) {
    if (text.years().size() == 1 || row.amounts().total().isZero())
      return shown(row.amounts().total(), counted);
    return row.amounts().amounts().entrySet().stream()
        .map(each -> each.getKey() + ": " + counted.amount(each.getValue()))
        .collect(joining("; "));
  }

  private static String shown(Money amount, CountedMoney counted) {
    return amount.isZero() ? NOTHING : counted.amount(amount);
  }

  private static Facts indicator(Indicator row, ProgrammeText text) {
    String joined =
        text.years().stream().map(year -> year + ": " + value(row, year)).collect(joining("; "));
    return Facts.none()
        .and("group", Texts.of(Language.UK).label(row.group()))
        .and("name", row.name())
        .and("unit", row.unit())
        .and("value", text.years().size() == 1 ? value(row, text.years().get(0)) : joined)
        .and(
            "values",
            text.years().stream()
                .map(year -> Facts.none().and("value", value(row, year)))
                .toList());
  }

  private static String value(Indicator row, int year) {
    return row.values().in(year).map(UkrainianNumbers::quantity).orElse(NOTHING);
  }
}
