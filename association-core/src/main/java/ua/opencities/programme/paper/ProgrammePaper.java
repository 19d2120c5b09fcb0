package ua.opencities.programme.paper;

import java.util.List;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.text.ProgrammePart;

/** The programme itself, in five sections. */
final class ProgrammePaper {
  private ProgrammePaper() {}

  static Paper of(PaperFacts facts) {
    var text = facts.text();
    var aims = text.aims();
    Paper paper =
        marks(facts.begun("Програма"), facts)
            .title(text.outline().title())
            .heading("I. Загальні положення")
            .numbered("1.1.", SessionDecision.sentence(aims.background()))
            .numbered(
                "1.2.",
                "Правова основа Програми: " + String.join(", ", text.outline().legalBases()) + ".");
    paper =
        associations(paper, text.outline().associations())
            .heading("II. Мета Програми")
            .numbered("2.", SessionDecision.sentence(aims.purpose()))
            .heading("III. Основні завдання")
            .numbered("3.", "Для досягнення мети Програма передбачає такі завдання:")
            .dashes(punctuated(aims.tasks()))
            .heading("IV. Фінансування Програми")
            .numbered("4.1.", "Заходи Програми оплачують за рахунок:")
            .dashes(punctuated(text.sources()))
            .numbered(
                "4.2.",
                Words.of("Загальний обсяг фінансування: ")
                    .and(facts.marked(ProgrammePart.Funding.class, Sums.inFiguresAndWords(facts)))
                    .and("."));
    paper =
        Sums.table(paper, facts)
            .heading("V. Очікувані результати виконання Програми")
            .numbered("5.1.", SessionDecision.sentence(aims.results()))
            .numbered("5.2.", SessionDecision.sentence(aims.control()));
    if (!aims.reportingDates().isEmpty())
      paper =
          paper.numbered(
              "5.3.",
              "Звіт про виконання Програми подають: "
                  + String.join(", ", aims.reportingDates())
                  + ".");
    boolean measures = !text.measures().rows().isEmpty();
    if (measures) paper = Tables.measures(paper.heading("VI. Заходи Програми"), text);
    if (!text.indicators().rows().isEmpty())
      paper = Tables.indicators(paper.heading(measures ? "VII. Показники" : "VI. Показники"), text);
    return facts.ended(
        facts.signedBy(paper, java.util.Optional.empty(), facts.annexSigner(), "Секретар ради"));
  }

  /** The title names one; several are listed. */
  private static Paper associations(Paper paper, List<String> names) {
    return names.size() == 1
        ? paper
        : paper
            .numbered("1.3.", "Програма передбачає членство в таких асоціаціях:")
            .dashes(punctuated(names));
  }

  /** To which decision the programme is an annex: the latest recorded, else the committee's. */
  private static Paper marks(Paper paper, PaperFacts facts) {
    String ofCouncil = facts.council().name().genitive();
    var approved = facts.act(ActVerb.APPROVED);
    if (approved.isPresent()) {
      boolean order = approved.get().body() == ActBody.MILITARY_ADMINISTRATION;
      return paper.annexMark(
          "ЗАТВЕРДЖЕНО",
          order ? "Розпорядження начальника" : "Рішення сесії",
          order ? approved.get().bodyName() : ofCouncil,
          PaperFacts.dated(approved) + " " + PaperFacts.numbered(approved));
    }
    var agreed = facts.act(ActVerb.AGREED);
    return paper.annexMark(
        agreed.isPresent() ? "ПОГОДЖЕНО" : "Додаток",
        agreed.isPresent() ? "Рішення виконавчого комітету" : "до рішення виконавчого комітету",
        ofCouncil,
        PaperFacts.dated(agreed) + " " + PaperFacts.numbered(agreed));
  }

  /** Each point ends with a semicolon, the last with a full stop. */
  static List<String> punctuated(List<String> points) {
    return java.util.stream.IntStream.range(0, points.size())
        .mapToObj(i -> points.get(i) + (i + 1 < points.size() ? ";" : "."))
        .toList();
  }
}
