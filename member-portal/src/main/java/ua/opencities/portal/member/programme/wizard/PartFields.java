package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;
import ua.opencities.shared.Money;
import ua.opencities.web.typed.TypedFields;

/** A part of a programme as the fields of its step, as if somebody had typed it. */
final class PartFields {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private PartFields() {}

  /**
   * @param years for which a table has columns
   */
  static TypedFields of(ProgrammePart part, List<Integer> years) {
    var it = new PartFields();
    if (part instanceof ProgrammePart.Outline outline) it.outline(outline);
    else if (part instanceof ProgrammePart.Aims aims) it.aims(aims);
    else if (part instanceof ProgrammePart.Funding funding) it.funding(funding);
    else if (part instanceof ProgrammePart.Measures measures) it.measures(measures.rows(), years);
    else if (part instanceof ProgrammePart.Indicators them) it.indicators(them.rows(), years);
    else it.passport((ProgrammePart.Passport) part);
    return new TypedFields(it.fields);
  }

  private void outline(ProgrammePart.Outline it) {
    one("title", it.title());
    one("decisionTitle", it.decisionTitle().orElse(""));
    one("starts", it.starts().toString());
    one("ends", it.ends().toString());
    one("customer", it.customer());
    one("executors", WrittenLines.joined(it.executors()));
    one("associations", WrittenLines.joined(it.associations()));
    one("elsewhere", it.elsewhere() ? "yes" : "no");
    one("legalBases", WrittenLines.joined(it.legalBases()));
  }

  private void aims(ProgrammePart.Aims it) {
    one("background", written(it.background()));
    one("purpose", written(it.purpose()));
    one("tasks", written(WrittenLines.joined(it.tasks())));
    one("results", written(it.results()));
    one("stages", WrittenLines.joined(it.stages()));
    one("control", it.control());
    one("reportingDates", WrittenLines.joined(it.reportingDates()));
  }

  /** A line shows codes of its own only where they are not those of most lines. */
  private void funding(ProgrammePart.Funding it) {
    Optional<String> kpkvk = it.firstCoded().flatMap(FundingLine::kpkvk);
    Optional<String> kekv = it.firstCoded().flatMap(FundingLine::kekv);
    List<FundingLine> lines = it.lines();
    one("paying", it.paying().name());
    one("moneyUnit", it.unit().name());
    rows("year", lines, line -> String.valueOf(line.year()));
    rows("source", lines, FundingLine::source);
    rows("purpose", lines, line -> line.purpose().orElse(""));
    rows("amount", lines, line -> amount(line.amount()));
    rows("ours", lines, line -> line.ours() ? "yes" : "");
    rows("line-kpkvk", lines, line -> line.kpkvk().equals(kpkvk) ? "" : line.kpkvk().orElse(""));
    rows("line-kekv", lines, line -> line.kekv().equals(kekv) ? "" : line.kekv().orElse(""));
    one("kpkvk", kpkvk.orElse(""));
    one("kekv", kekv.orElse(""));
  }

  private void measures(List<Measure> them, List<Integer> years) {
    rows("measure", them, Measure::measure);
    rows("task", them, row -> row.task().orElse(""));
    rows("executor", them, Measure::executor);
    rows("term", them, Measure::term);
    rows("source", them, Measure::source);
    rows("result", them, row -> row.result().orElse(""));
    for (int year : years) rows("amount-" + year, them, row -> amount(row.amounts().in(year)));
  }

  private void indicators(List<Indicator> them, List<Integer> years) {
    rows("group", them, row -> row.group().name());
    rows("indicator", them, Indicator::name);
    rows("unit", them, Indicator::unit);
    for (int year : years)
      rows(
          "value-" + year,
          them,
          row -> row.values().in(year).map(UkrainianNumbers::quantity).orElse(""));
  }

  private void passport(ProgrammePart.Passport it) {
    one("title", it.title().orElse(""));
    one("legalBases", WrittenLines.joined(it.legalBases()));
    one("purpose", it.purpose().orElse(""));
    one("results", it.results().orElse(""));
    one("control", it.control().orElse(""));
    one("annexed", it.annexed() ? "yes" : "no");
  }

  private void one(String name, String value) {
    fields.put(name, List.of(value));
  }

  private <T> void rows(String name, List<T> rows, Function<T, String> cell) {
    fields.put(name, new ArrayList<>(rows.stream().map(cell).toList()));
  }

  static String amount(Money money) {
    return money.isZero() ? "" : UkrainianNumbers.amount(money);
  }

  private static String written(String words) {
    return words.equals(ProgrammePart.Aims.UNWRITTEN) ? "" : words;
  }
}
