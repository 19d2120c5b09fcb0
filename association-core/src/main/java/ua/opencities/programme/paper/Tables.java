package ua.opencities.programme.paper;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;

/** The tables of measures and of indicators, where a programme has them. */
final class Tables {
  private Tables() {}

  static Paper measures(Paper paper, ProgrammeText text) {
    List<Measure> measures = text.measures().rows();
    if (measures.isEmpty()) return paper;
    boolean tasks = measures.stream().anyMatch(row -> row.task().isPresent());
    List<Column> columns = new ArrayList<>(List.of(Column.centred("№", 5)));
    if (tasks) columns.add(Column.of("Завдання", 15));
    columns.addAll(
        List.of(
            Column.of("Захід", tasks ? 20 : 25),
            Column.of("Виконавець", 15),
            Column.of("Строк", 10),
            Column.of("Джерело", 10),
            Column.sums("Обсяг, грн", 15),
            Column.of("Очікуваний результат", tasks ? 10 : 20)));
    List<List<Words>> rows = new ArrayList<>();
    for (Measure row : measures) {
      List<String> cells = new ArrayList<>(List.of(rows.size() + 1 + "."));
      if (tasks) cells.add(row.task().orElse(""));
      cells.addAll(List.of(row.measure(), row.executor(), row.term(), row.source()));
      cells.addAll(List.of(amounts(row, text), row.result().orElse("")));
      rows.add(cells.stream().map(Words::of).toList());
    }
    Money all = Money.sum(measures.stream().map(row -> row.amounts().total()).toList());
    List<Words> total = new ArrayList<>(columns.stream().map(column -> Words.NONE).toList());
    total.set(tasks ? 2 : 1, Words.of("Разом"));
    total.set(columns.size() - 2, Words.of(UkrainianNumbers.amount(all)));
    return paper.table(columns, rows, all.isZero() ? List.of() : total);
  }

  /** One year's sum alone; of several years each with its year. */
  private static String amounts(Measure row, ProgrammeText text) {
    if (row.amounts().total().isZero()) return "—";
    if (text.years().size() == 1) return UkrainianNumbers.amount(row.amounts().total());
    return row.amounts().amounts().entrySet().stream()
        .map(each -> each.getKey() + ": " + UkrainianNumbers.amount(each.getValue()))
        .collect(joining("; "));
  }

  static Paper indicators(Paper paper, ProgrammeText text) {
    List<Indicator> indicators = text.indicators().rows();
    if (indicators.isEmpty()) return paper;
    boolean apart = text.years().size() <= 5;
    int width = text.years().size() == 1 ? 20 : text.years().size() == 2 ? 15 : 10;
    int values = apart ? width * text.years().size() : 30;
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("Група", 15),
                Column.of("Показник", 70 - values),
                Column.of("Одиниця", 15)));
    if (apart) text.years().forEach(year -> columns.add(Column.sums(String.valueOf(year), width)));
    else columns.add(Column.sums("Значення за роками", values));
    List<List<Words>> rows = new ArrayList<>();
    for (Indicator row : indicators) {
      List<String> cells = new ArrayList<>(List.of(named(row.group()), row.name(), row.unit()));
      if (apart) text.years().forEach(year -> cells.add(value(row, year)));
      else
        cells.add(
            text.years().stream()
                .map(year -> year + ": " + value(row, year))
                .collect(joining("; ")));
      rows.add(cells.stream().map(Words::of).toList());
    }
    return paper.table(columns, rows);
  }

  private static String value(Indicator row, int year) {
    return row.values().in(year).map(UkrainianNumbers::quantity).orElse("—");
  }

  private static String named(IndicatorGroup group) {
    return switch (group) {
      case COST -> "затрат";
      case PRODUCT -> "продукту";
      case EFFICIENCY -> "ефективності";
      case QUALITY -> "якості";
    };
  }
}
