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
    title("title", outline.title());
    title("decisionTitle", outline.titleInDecisions());
    int from = outline.starts().getYear();
    int to = outline.ends().getYear();
    put("period", from == to ? from + " рік" : paper.text().yearsShown() + " роки");
    put("starts", DateInWords.digits(outline.starts()));
    put("ends", DateInWords.digits(outline.ends()));
    put("ends.words", DateInWords.official(outline.ends()));
    put("customer", outline.customer());
    lines("executors", outline.executors());
    lines("legalBases", outline.legalBases());
    lines("associations", outline.associations());
    facts = facts.and("associations.several", outline.associations().size() > 1);
  }

  private void aims(Aims aims) {
    put("background", sentence(aims.background()));
    put("purpose", sentence(aims.purpose()));
    lines("tasks", aims.tasks());
    put("results", sentence(aims.results()));
    lines("stages", aims.stages());
    put("control", sentence(aims.control()));
    lines("reportingDates", aims.reportingDates());
  }

  /** What the passport does not say in words of its own is said as in the programme. */
  private void passport(ProgrammePart.Passport own) {
    Outline outline = paper.text().outline();
    Aims aims = paper.text().aims();
    String title = own.title().orElse(outline.title());
    title("passportTitle", title);
    put("passportTitle.genitiveInside", new TitleInCases(title).genitiveInside());
    List<String> bases = own.legalBases().isEmpty() ? outline.legalBases() : own.legalBases();
    put("passport.legalBases", String.join(", ", bases));
    put("passport.purpose", sentence(own.purpose().orElse(aims.purpose())));
    put("passport.results", sentence(own.results().orElse(aims.results())));
    put("passport.control", sentence(afterItsLabel(own.control().orElse(aims.control()))));
  }

  private void title(String path, String title) {
    TitleInCases cases = new TitleInCases(title);
    put(path + ".name", title);
    put(path + ".genitive", cases.genitive());
    put(path + ".accusative", cases.accusative());
  }

  private void put(String path, String words) {
    facts = facts.and(path, words);
  }

  private void lines(String path, List<String> lines) {
    put(path + ".line", String.join(", ", lines));
    facts = facts.and(path, points(lines));
  }

  /** Each point ends with a semicolon, the last with a full stop. */
  static List<Facts> points(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                Facts.none()
                    .and("text", lines.get(i))
                    .and("point", lines.get(i) + (i + 1 < lines.size() ? ";" : ".")))
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
