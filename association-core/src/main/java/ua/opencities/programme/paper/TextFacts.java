package ua.opencities.programme.paper;

import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.DateInWords;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammePart.Aims;
import ua.opencities.programme.text.ProgrammePart.Outline;

/** What a programme says in words. */
final class TextFacts {
  private final PaperFacts paper;
  private Facts facts;

  private TextFacts(PaperFacts paper, Facts facts) {
    this.paper = paper;
    this.facts = facts;
  }

  static Facts of(PaperFacts paper, Facts before) {
    TextFacts words = new TextFacts(paper, before);
    words.outline(paper.text().outline());
    words.aims(paper.text().aims());
    words.passport(paper.text().passport());
    return words.facts;
  }

  private void outline(Outline outline) {
    title("title", outline.title(), Outline.class);
    title("decisionTitle", outline.titleInDecisions(), Outline.class);
    int from = outline.starts().getYear();
    int to = outline.ends().getYear();
    put(Outline.class, "period", from == to ? from + " рік" : paper.text().yearsShown() + " роки");
    put(Outline.class, "starts", DateInWords.digits(outline.starts()));
    put(Outline.class, "ends", DateInWords.digits(outline.ends()));
    put(Outline.class, "ends.words", DateInWords.official(outline.ends()));
    put(Outline.class, "customer", outline.customer());
    lines(Outline.class, "executors", outline.executors());
    lines(Outline.class, "legalBases", outline.legalBases());
    lines(Outline.class, "associations", outline.associations());
    facts = facts.and("associations.several", outline.associations().size() > 1);
  }

  private void aims(Aims aims) {
    put(Aims.class, "background", sentence(aims.background()));
    put(Aims.class, "purpose", sentence(aims.purpose()));
    lines(Aims.class, "tasks", aims.tasks());
    put(Aims.class, "results", sentence(aims.results()));
    lines(Aims.class, "stages", aims.stages());
    put(Aims.class, "control", sentence(aims.control()));
    lines(Aims.class, "reportingDates", aims.reportingDates());
  }

  /** What the passport does not say in words of its own is said as in the programme. */
  private void passport(ProgrammePart.Passport own) {
    Outline outline = paper.text().outline();
    Aims aims = paper.text().aims();
    title("passportTitle", own.title().orElse(outline.title()), ProgrammePart.Passport.class);
    List<String> bases = own.legalBases().isEmpty() ? outline.legalBases() : own.legalBases();
    put(ProgrammePart.Passport.class, "passport.legalBases", String.join(", ", bases));
    put(
        ProgrammePart.Passport.class,
        "passport.purpose",
        sentence(own.purpose().orElse(aims.purpose())));
    put(
        ProgrammePart.Passport.class,
        "passport.results",
        sentence(own.results().orElse(aims.results())));
    put(
        ProgrammePart.Passport.class,
        "passport.control",
        sentence(afterItsLabel(own.control().orElse(aims.control()))));
  }

  private void title(String path, String title, Class<? extends ProgrammePart> part) {
    TitleInCases cases = new TitleInCases(title);
    put(part, path + ".name", title);
    put(part, path + ".genitive", cases.genitive());
    put(part, path + ".accusative", cases.accusative());
  }

  private void put(Class<? extends ProgrammePart> part, String path, String words) {
    facts = facts.and(path, words, paper.isInHand(part));
  }

  private void lines(Class<? extends ProgrammePart> part, String path, List<String> lines) {
    put(part, path + ".line", String.join(", ", lines));
    facts = facts.and(path, points(lines, paper.isInHand(part)));
  }

  /** Each point ends with a semicolon, the last with a full stop. */
  static List<Facts> points(List<String> lines, boolean changed) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                Facts.none()
                    .and("text", lines.get(i), changed)
                    .and("point", lines.get(i) + (i + 1 < lines.size() ? ";" : "."), changed))
        .toList();
  }

  static String sentence(String words) {
    return words.isBlank() || words.matches("(?s).*[.!?…]$") ? words : words + ".";
  }

  /** The label says it already: «Контроль за виконанням Програми здійснює …». */
  private static String afterItsLabel(String control) {
    return control.replaceFirst("^Контроль за виконанням (Програми )?(?=\\S)", "");
  }
}
