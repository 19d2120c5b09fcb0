package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.DateInWords;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;

/** «Про затвердження Програми …»: the session's decision, or a military administration's order. */
final class SessionDecision {
  private static final String LAW =
      "Відповідно до пункту 22 частини першої статті 26 Закону України «Про місцеве самоврядування"
          + " в Україні», Закону України «Про асоціації органів місцевого самоврядування», Бюджетного"
          + " кодексу України";

  private SessionDecision() {}

  static Paper of(PaperFacts facts) {
    var act = facts.act(ActVerb.APPROVED);
    Optional<String> administration = administration(facts, act);
    Paper head =
        administration.isPresent()
            ? facts
                .begun("Розпорядження")
                .letterhead("УКРАЇНА", administration.get().toUpperCase(Locale.ROOT))
                .title("РОЗПОРЯДЖЕННЯ")
            : facts
                .begun("Рішення сесії")
                .letterhead(
                    "УКРАЇНА",
                    facts.councilUpper(),
                    facts.territoryUpper(),
                    "__________ СЕСІЯ ______________ СКЛИКАННЯ")
                .title("РІШЕННЯ");
    Paper paper =
        head.requisites(PaperFacts.dated(act), facts.council().place(), PaperFacts.numbered(act))
            .subject("Про затвердження " + facts.titleInDecisions().genitive())
            .paragraph(
                administration.isPresent()
                    ? Words.of(LAW + ":")
                    : Words.of(
                            LAW
                                + agreedBefore(facts)
                                + ", "
                                + facts.council().name().nominative()
                                + " ")
                        .andBold("ВИРІШИЛА:"))
            .numbered(
                "1.",
                Words.of("Затвердити ")
                    .and(
                        facts.marked(
                            ProgrammePart.Outline.class, facts.titleInDecisions().accusative()))
                    .and(" (додається)."));
    paper = Sums.numbered(paper, "2.", facts);
    Optional<Words> codes = codes(facts);
    if (codes.isPresent()) paper = paper.numbered("3.", codes.get());
    paper =
        paper.numbered(codes.isPresent() ? "4." : "3.", sentence(facts.text().aims().control()));
    return facts.ended(facts.signedBy(paper, act, facts.head(), facts.headPost()));
  }

  private static Optional<String> administration(PaperFacts facts, Optional<ActView> act) {
    if (act.isPresent())
      return act.filter(it -> it.body() == ActBody.MILITARY_ADMINISTRATION).map(ActView::bodyName);
    return facts.administration().map(it -> it.name());
  }

  private static String agreedBefore(PaperFacts facts) {
    return facts
        .act(ActVerb.AGREED)
        .map(
            act ->
                ", розглянувши програму, погоджену рішенням виконавчого комітету від "
                    + DateInWords.official(act.date())
                    + " № "
                    + act.number())
        .orElse("");
  }

  private static Optional<Words> codes(PaperFacts facts) {
    List<String> codes =
        facts.text().funding().lines().stream()
            .map(SessionDecision::codesOf)
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList();
    if (codes.isEmpty()) return Optional.empty();
    return Optional.of(
        Words.of("Видатки здійснювати за ")
            .and(facts.marked(ProgrammePart.Funding.class, String.join("; ", codes)))
            .and("."));
  }

  static String codesOf(FundingLine line) {
    String kpkvk = line.kpkvk().map(code -> "КПКВК МБ\u00a0" + code).orElse("");
    String kekv = line.kekv().map(code -> "КЕКВ\u00a0" + code).orElse("");
    return kpkvk + (kpkvk.isEmpty() || kekv.isEmpty() ? "" : ", ") + kekv;
  }

  static String sentence(String words) {
    return words.matches("(?s).*[.!?…]$") ? words : words + ".";
  }
}
