package ua.opencities.programme.paper;

import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.Position;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.text.ProgrammePart;

/** «Про погодження Програми …»: the executive committee decides before the session. */
final class ExecutiveDecision {
  private ExecutiveDecision() {}

  static Paper of(PaperFacts facts) {
    var act = facts.act(ActVerb.AGREED);
    String ofCouncil = facts.council().name().genitive();
    Paper paper =
        facts
            .begun("Рішення виконавчого комітету")
            .letterhead(
                "УКРАЇНА", facts.councilUpper(), facts.territoryUpper(), "ВИКОНАВЧИЙ КОМІТЕТ")
            .title("РІШЕННЯ")
            .requisites(PaperFacts.dated(act), facts.council().place(), PaperFacts.numbered(act))
            .subject("Про погодження " + facts.titleInDecisions().genitive())
            .paragraph(
                Words.of(
                        "Розглянувши проєкт програми та керуючись статтею 28 Закону України «Про"
                            + " місцеве самоврядування в Україні», виконком "
                            + ofCouncil
                            + " ")
                    .andBold("ВИРІШИВ:"))
            .numbered(
                "1.",
                Words.of("Погодити ")
                    .and(
                        facts.marked(
                            ProgrammePart.Outline.class, facts.titleInDecisions().accusative()))
                    .and(" (додається)."))
            .numbered(
                "2.",
                Words.of("Узгодити обсяг фінансування Програми в сумі ")
                    .and(facts.marked(ProgrammePart.Funding.class, Sums.inFiguresAndWords(facts)))
                    .and("."))
            .numbered("3.", "Винести Програму на затвердження сесії " + ofCouncil + ".");
    paper = paper.numbered("4.", watchedBy(facts));
    return facts.ended(facts.signedBy(paper, act, facts.head(), facts.headPost()));
  }

  private static String watchedBy(PaperFacts facts) {
    String whom =
        facts
            .annexSigner()
            .map(
                official ->
                    Position.inSixCases(official.title()).accusative()
                        + " "
                        + official.name().inSixCases().accusative())
            .orElse(Position.inSixCases(lower(facts.headPost())).accusative());
    return "Контроль за виконанням цього рішення покласти на " + whom + ".";
  }

  private static String lower(String post) {
    return post.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + post.substring(1);
  }
}
