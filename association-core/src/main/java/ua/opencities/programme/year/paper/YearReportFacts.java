package ua.opencities.programme.year.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.TitleInCases;
import ua.opencities.programme.year.execution.ExecutionText;
import ua.opencities.programme.year.execution.IndicatorResult;
import ua.opencities.programme.year.execution.MeasureResult;
import ua.opencities.programme.year.execution.SourceResult;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Today;

/** All that the paper of one report is made of. */
record YearReportFacts(
    YearReportView report,
    ProgrammeView programme,
    CouncilCard council,
    List<OfficialView> officials) {
  private static final Texts UKRAINIAN = Texts.of(Language.UK);
  private static final String NOTHING = "—";

  Paper filled(Fillable wording) {
    String named = "Звіт за " + report.year() + " рік, " + council.name().nominative();
    Paper begun =
        Paper.named(named)
            .by(council.name().nominative())
            .madeAt(report.finishedAt().orElse(report.savedAt()));
    Paper paper = wording.fill(begun, fields());
    return council.demonstration()
        ? paper.note("Вигадані дані: документ створено для демонстрації.")
        : paper;
  }

  Facts fields() {
    ExecutionText text = report.text();
    Money planned = text.planned();
    Money spent = text.spent();
    Optional<OfficialView> signer = signer();
    return Facts.none()
        .and("council.name", council.name().nominative())
        .and("council.genitive", council.name().genitive())
        .and("council.place", council.place())
        .and("title", programme.title())
        .and("title.genitive", new TitleInCases(programme.title()).genitiveInside())
        .and("year", String.valueOf(report.year()))
        .and("number", String.valueOf(report.number()))
        .and("decision", programme.approval().map(YearReportFacts::decision).orElse(""))
        .and("draft", !report.isFinal())
        .and(
            "finished",
            report
                .finishedAt()
                .map(at -> DateInWords.official(at.atZone(Today.KYIV).toLocalDate()))
                .orElse(""))
        .and("planned", UkrainianNumbers.amount(planned))
        .and("spent", UkrainianNumbers.amount(spent))
        .and("spent.percent", String.valueOf(spent.percentOf(planned)))
        .and("left", UkrainianNumbers.amount(planned.minus(spent)))
        .and("sources", text.sources().stream().map(YearReportFacts::source).toList())
        .and("measures", measures(text.measures()))
        .and("measures.money", text.measures().stream().anyMatch(YearReportFacts::hasMoney))
        .and("indicators", text.indicators().stream().map(YearReportFacts::indicator).toList())
        .and("indicators.any", !text.indicators().isEmpty())
        .and("gains", points(text.gains()))
        .and("gains.any", !text.gains().isEmpty())
        .and("conclusion", text.conclusion().orElse(""))
        .and("signatory.post", signer.map(it -> capitalised(it.title())).orElse("Голова ради"))
        .and(
            "signatory.name",
            signer.map(it -> it.name().asSignature()).orElse("____________________"));
  }

  private static String decision(ActView act) {
    return act.bodyName() + ", " + DateInWords.official(act.date()) + " № " + act.number();
  }

  private static Facts source(SourceResult row) {
    return Facts.none()
        .and("source", row.source())
        .and("purpose", row.purpose().orElse(""))
        .and("planned", amount(row.planned()))
        .and("actual", row.actual().map(YearReportFacts::amount).orElse(NOTHING))
        .and("left", row.actual().isPresent() ? amount(row.left()) : NOTHING);
  }

  private static List<Facts> measures(List<MeasureResult> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> measure(i + 1, rows.get(i), i + 1 < rows.size() ? ";" : "."))
        .toList();
  }

  private static Facts measure(int number, MeasureResult row, String end) {
    String words =
        row.result().orElse("")
            + (row.result().isPresent() && row.note().isPresent() ? "; " : "")
            + row.note().orElse("");
    return Facts.none()
        .and("number", String.valueOf(number))
        .and("measure", row.measure())
        .and("fulfilment", row.fulfilment().map(UKRAINIAN::label).orElse(NOTHING))
        .and("planned", amount(row.planned()))
        .and("spent", row.spent().map(YearReportFacts::amount).orElse(NOTHING))
        .and("result", words)
        .and("end", words.matches("(?s).*[.!?…]") && end.equals(".") ? "" : end);
  }

  private static boolean hasMoney(MeasureResult row) {
    return row.planned().isPositive() || row.spent().isPresent();
  }

  private static Facts indicator(IndicatorResult row) {
    return Facts.none()
        .and("group", UKRAINIAN.label(row.group()))
        .and("name", row.name())
        .and("unit", row.unit())
        .and("planned", row.planned().map(UkrainianNumbers::quantity).orElse(NOTHING))
        .and("actual", row.actual().map(UkrainianNumbers::quantity).orElse(NOTHING))
        .and("note", row.note().orElse(""));
  }

  private static List<Facts> points(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                Facts.none()
                    .and("text", lines.get(i))
                    .and("point", lines.get(i) + (i + 1 < lines.size() ? ";" : ".")))
        .toList();
  }

  private static String amount(Money money) {
    return money.isZero() ? NOTHING : UkrainianNumbers.amount(money);
  }

  /** Who carries the programme out, else who leads the council. */
  private Optional<OfficialView> signer() {
    for (OfficialPosition wanted :
        List.of(
            OfficialPosition.COORDINATOR,
            OfficialPosition.HEAD,
            OfficialPosition.ACTING_HEAD,
            OfficialPosition.HEAD_OF_ADMINISTRATION,
            OfficialPosition.SECRETARY))
      for (OfficialView official : officials)
        if (official.position() == wanted) return Optional.of(official);
    return Optional.empty();
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
