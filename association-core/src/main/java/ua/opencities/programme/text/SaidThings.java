package ua.opencities.programme.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;
import ua.opencities.tariff.terms.Paying;

/** A text taken apart into single things, each at its place, so that two texts can be compared. */
final class SaidThings {
  record Place(PartName part, Optional<String> row, String field) {}

  private final Map<Place, String> said = new LinkedHashMap<>();

  private final CountedMoney counted;

  private SaidThings(CountedMoney counted) {
    this.counted = counted;
  }

  /** As the text's own papers print it. What is empty has no entry. */
  static Map<Place, String> of(ProgrammeText text) {
    return of(text, CountedMoney.of(text));
  }

  /**
   * To be compared: neither another unit, nor the decimals that a finer sum gives its whole text,
   * change any other sum.
   */
  static Map<Place, String> exactly(ProgrammeText text) {
    return of(text, CountedMoney.TO_THE_KOPIYKA);
  }

  private static Map<Place, String> of(ProgrammeText text, CountedMoney counted) {
    var things = new SaidThings(counted);
    things.outline(text.outline());
    things.aims(text.aims());
    things.say(PartName.FUNDING, "sources", text.sources());
    things.say(PartName.FUNDING, "moneyUnit", text.funding().unit().shown());
    things.paying(text.funding().paying());
    text.funding().lines().forEach(things::line);
    text.measures().rows().forEach(things::measure);
    text.indicators().rows().forEach(things::indicator);
    things.passport(text.passport());
    return things.said;
  }

  private void outline(ProgrammePart.Outline it) {
    say(PartName.OUTLINE, "title", it.title());
    say(PartName.OUTLINE, "decisionTitle", it.decisionTitle().orElse(""));
    say(PartName.OUTLINE, "starts", DateInWords.digits(it.starts()));
    say(PartName.OUTLINE, "ends", DateInWords.digits(it.ends()));
    say(PartName.OUTLINE, "customer", it.customer());
    say(PartName.OUTLINE, "executors", it.executors());
    say(PartName.OUTLINE, "legalBases", it.legalBases());
    say(PartName.OUTLINE, "associations", it.associations());
    choice(PartName.OUTLINE, "elsewhere", it.elsewhere());
  }

  private void aims(ProgrammePart.Aims it) {
    say(PartName.AIMS, "background", it.background());
    say(PartName.AIMS, "purpose", it.purpose());
    say(PartName.AIMS, "tasks", it.tasks());
    say(PartName.AIMS, "results", it.results());
    say(PartName.AIMS, "stages", it.stages());
    say(PartName.AIMS, "control", it.control());
    say(PartName.AIMS, "reportingDates", it.reportingDates());
  }

  /** A source that is only allowed is named among the sources, whatever the year. */
  private void line(FundingLine it) {
    if (!it.amount().isPositive()) return;
    String row = it.year() + ", " + it.source() + it.purpose().map(text -> ", " + text).orElse("");
    row(PartName.FUNDING, row, "amount", said(it.amount()));
    row(PartName.FUNDING, row, "kpkvk", it.kpkvk().orElse(""));
    row(PartName.FUNDING, row, "kekv", it.kekv().orElse(""));
  }

  /** Hryvnias need no unit: numbers are exchanged for numbers. */
  private String said(Money sum) {
    return counted.unit() == MoneyUnit.HRYVNIA ? counted.amount(sum) : counted.named(sum);
  }

  /** At once is how a fee is paid about which nothing is said. */
  private void paying(Paying it) {
    if (it == Paying.IN_PARTS) say(PartName.FUNDING, "paying", Texts.of(Language.UK).label(it));
  }

  private void measure(Measure it) {
    String row = unused(PartName.MEASURES, it.measure(), "measure");
    row(PartName.MEASURES, row, "measure", it.measure());
    row(PartName.MEASURES, row, "task", it.task().orElse(""));
    row(PartName.MEASURES, row, "executor", it.executor());
    row(PartName.MEASURES, row, "term", it.term());
    row(PartName.MEASURES, row, "source", it.source());
    it.amounts()
        .amounts()
        .forEach(
            (year, amount) -> row(PartName.MEASURES, row + ", " + year, "amount", said(amount)));
    row(PartName.MEASURES, row, "result", it.result().orElse(""));
  }

  private void indicator(Indicator it) {
    String row = unused(PartName.INDICATORS, it.name(), "indicator");
    row(PartName.INDICATORS, row, "indicator", it.name());
    row(PartName.INDICATORS, row, "group", Texts.of(Language.UK).label(it.group()));
    row(PartName.INDICATORS, row, "unit", it.unit());
    it.values()
        .values()
        .forEach(
            (year, value) ->
                row(
                    PartName.INDICATORS,
                    row + ", " + year,
                    "value",
                    UkrainianNumbers.quantity(value)));
  }

  private void passport(ProgrammePart.Passport it) {
    say(PartName.PASSPORT, "title", it.title().orElse(""));
    say(PartName.PASSPORT, "legalBases", it.legalBases());
    say(PartName.PASSPORT, "purpose", it.purpose().orElse(""));
    say(PartName.PASSPORT, "results", it.results().orElse(""));
    say(PartName.PASSPORT, "control", it.control().orElse(""));
    choice(PartName.PASSPORT, "annexed", it.annexed());
  }

  /** What is so usually is not said. */
  private void choice(PartName part, String field, boolean chosen) {
    if (chosen) say(part, field, Texts.of(Language.UK).text("text.chosen." + field));
  }

  private void say(PartName part, String field, List<String> lines) {
    say(part, field, WrittenLines.joined(lines));
  }

  private void say(PartName part, String field, String value) {
    if (!value.isEmpty()) said.put(new Place(part, Optional.empty(), field), value);
  }

  private void row(PartName part, String row, String field, String value) {
    if (!value.isEmpty()) said.put(new Place(part, Optional.of(row), field), value);
  }

  /** Two rows may have the same words: the second is told apart by its number. */
  private String unused(PartName part, String words, String field) {
    String row = words;
    for (int i = 2; said.containsKey(new Place(part, Optional.of(row), field)); i++)
      row = words + " (" + i + ")";
    return row;
  }
}
