package ua.opencities.programme.paper;

import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.DateInWords;
import ua.opencities.programme.text.ProgrammePart;

/** The passport: ten items on one page. Not the passport of a budget programme (order № 836). */
final class PassportPaper {
  private PassportPaper() {}

  static Paper of(PaperFacts facts) {
    var outline = facts.text().outline();
    var aims = facts.text().aims();
    var own = facts.text().passport();
    List<String> bases = own.legalBases().isEmpty() ? outline.legalBases() : own.legalBases();
    Paper paper =
        facts
            .begun("Паспорт програми")
            .title("ПАСПОРТ")
            .centred(facts.titleInPassport().genitive())
            .numbered(
                "1.",
                item(
                    "Назва",
                    facts.marked(ProgrammePart.Outline.class, facts.titleInPassport().title())))
            .numbered("2.", item("Підстава для розроблення", String.join(", ", bases)))
            .numbered("3.", item("Замовник або координатор", outline.customer()))
            .numbered("4.", item("Мета", own.purpose().orElse(aims.purpose())))
            .numbered(
                "5.",
                item(
                    "Обсяги фінансування",
                    facts.marked(ProgrammePart.Funding.class, Sums.inFiguresAndWords(facts))))
            .numbered(
                "6.",
                item(
                    "Строк виконання",
                    "початок "
                        + DateInWords.digits(outline.starts())
                        + ", закінчення "
                        + DateInWords.digits(outline.ends())))
            .numbered("7.", item("Етапи виконання", String.join(", ", aims.stages())))
            .numbered(
                "8.", item("Очікувані результати виконання", own.results().orElse(aims.results())))
            .numbered(
                "9.", item("Контроль за виконанням", watched(own.control().orElse(aims.control()))))
            .numbered("10.", item("Виконавець", String.join(", ", outline.executors())));
    return facts.ended(
        facts.signedBy(paper, Optional.empty(), facts.annexSigner(), "Секретар ради"));
  }

  private static Words item(String label, String value) {
    return item(label, Words.of(value));
  }

  private static Words item(String label, Words value) {
    Words all = Words.bold(label + ": ").and(value);
    return value.text().matches("(?s).*[.!?…]$") ? all : all.and(".");
  }

  /** The label says it already: «Контроль за виконанням Програми здійснює …». */
  private static String watched(String control) {
    return control.replaceFirst("^Контроль за виконанням (Програми )?(?=\\S)", "");
  }
}
