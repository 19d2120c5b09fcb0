package ua.opencities.programme.paper;

import static java.util.stream.Collectors.joining;

import java.util.List;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.CountedMoney;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Paying;

/** The money of a programme, in figures, in words, by years and sources. */
final class MoneyFacts {
  private MoneyFacts() {}

  static Facts of(PaperFacts paper, Facts before) {
    ProgrammeText text = paper.text();
    Money total = text.total();
    String words = AmountInWords.of(total);
    List<Instalment> parts = instalments(paper.programme());
    CountedMoney counted = CountedMoney.of(text);
    return before
        .and("instalments.any", !parts.isEmpty())
        .and("instalments.line", InstalmentWords.of(parts))
        .and("sum", UkrainianNumbers.amount(total))
        .and("sum.words", words)
        .and("sum.full", UkrainianNumbers.hryvnias(total) + " (" + words + ")")
        .and("sum.shown", counted.amount(total))
        .and("sum.said", counted.named(total) + " (" + words + ")")
        .and("money.unit", counted.name())
        .and("money.genitive", counted.genitive())
        .and("years", years(text, counted))
        .and("years.several", text.years().size() > 1)
        .and("years.few", text.years().size() <= 5)
        .and("sources", TextFacts.points(text.sources()))
        .and("sources.any", !text.sources().isEmpty())
        .and("funding", planned(text, counted))
        .and("funding.any", total.isPositive())
        .and("codes", codes(text.funding().lines()))
        .and("fees", paper.programme().fees().stream().map(MoneyFacts::fee).toList());
  }

  /** The parts that the tariff of the first year offers, where the council pays in parts. */
  private static List<Instalment> instalments(ProgrammeView programme) {
    return programme.text().funding().paying() == Paying.AT_ONCE
        ? List.of()
        : programme.instalments().parts();
  }

  /** Why the fee of a year is what it is; a fixed fee needs no arithmetic. */
  private static Facts fee(FeeExplanation fee) {
    String amount = UkrainianNumbers.hryvnias(fee.amount());
    String arithmetic = fee.arithmetic(Texts.of(Language.UK));
    String adopted =
        fee.act().body()
            + ", рішення № "
            + fee.act().number()
            + " від "
            + DateInWords.official(fee.act().date());
    return Facts.none()
        .and("year", String.valueOf(fee.year()))
        .and("amount", amount)
        .and("arithmetic", blanks(arithmetic).equals(blanks(amount)) ? "" : arithmetic)
        .and("inhabitants", UkrainianNumbers.count(fee.inhabitants()))
        .and("asOf", DateInWords.digits(fee.populationAsOf()))
        .and("tariff", fee.tariff())
        .and("act", adopted);
  }

  private static String blanks(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static List<Facts> years(ProgrammeText text, CountedMoney counted) {
    return text.years().stream()
        .map(
            year ->
                Facts.none()
                    .and("year", String.valueOf(year))
                    .and("sum", UkrainianNumbers.amount(text.plannedFor(year)))
                    .and("shown", counted.amount(text.plannedFor(year))))
        .toList();
  }

  /** In the order of the years; a source that is only allowed has no line. */
  private static List<Facts> planned(ProgrammeText text, CountedMoney counted) {
    return text.years().stream()
        .flatMap(year -> text.funding().lines().stream().filter(line -> line.year() == year))
        .filter(line -> line.amount().isPositive())
        .map(
            line ->
                Facts.none()
                    .and("year", String.valueOf(line.year()))
                    .and("source", line.source())
                    .and("purpose", line.purpose().orElse(""))
                    .and("amount", UkrainianNumbers.amount(line.amount()))
                    .and("shown", counted.amount(line.amount())))
        .toList();
  }

  /** «КПКВК МБ 0117680, КЕКВ 2800»; different ones are parted by a semicolon. */
  private static String codes(List<FundingLine> lines) {
    return lines.stream()
        .map(MoneyFacts::codesOf)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(joining("; "));
  }

  private static String codesOf(FundingLine line) {
    String kpkvk = line.kpkvk().map(code -> "КПКВК МБ\u00a0" + code).orElse("");
    String kekv = line.kekv().map(code -> "КЕКВ\u00a0" + code).orElse("");
    return kpkvk + (kpkvk.isEmpty() || kekv.isEmpty() ? "" : ", ") + kekv;
  }
}
