package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;

/** Where pages end, wherever the text happens to reach: read from the positions on the page. */
class PageBreaksTest {
  private static final String HEADING = "II. Завдання";
  private static final String LEAD = "2. До завдань Програми належать:";
  private static final String SIGNED = "Олег ВОЛЬСЬКИЙ";
  private static final String NOTE = "Вигадані дані";

  /** A page holds some forty lines: each length puts the break at another place. */
  static Stream<Integer> lengths() {
    return IntStream.rangeClosed(8, 44).boxed();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void noHeadingLeadOrMarkStandsAloneAtTheEndOfAPage(int lines) throws IOException {
    List<List<String>> pages = pages(PdfPaper.of(paper(lines)));
    for (List<String> page : pages) {
      String last = page.get(page.size() - 1);
      assertThat(last).isNotEqualTo(HEADING).isNotEqualTo(LEAD).doesNotEndWith(":");
      assertThat(page).noneMatch(line -> line.matches("[–\\d.]+"));
      assertThat(last).doesNotStartWith("Рік");
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void neitherTheSumsNorTheSignatureStandAloneOnAPage(int lines) throws IOException {
    List<List<String>> pages = pages(PdfPaper.of(paper(lines)));
    assertThat(pages.get(pages.size() - 1)).hasSizeGreaterThan(1);
    for (List<String> page : pages.subList(1, pages.size())) {
      assertThat(page.get(0)).doesNotContain(SIGNED, NOTE).doesNotStartWith("Разом");
      if (page.get(0).startsWith("Рік")) assertThat(page.get(1)).doesNotStartWith("Разом");
    }
  }

  @Test
  void wordKeepsTheSameTogether() {
    Paper paper = paper(3);
    assertThat(IntStream.range(0, paper.blocks().size()).filter(paper::leadsOn).count())
        .as("before the points, before the table, above the signature, above its note")
        .isEqualTo(4);
  }

  private static Paper paper(int lines) {
    Paper paper = Paper.named("Програма").title("Програма");
    for (int i = 0; i < lines; i++) paper = paper.paragraph("Рядок тексту під числом " + i + ".");
    List<List<Words>> rows = new ArrayList<>();
    for (int year = 2021; year <= 2030; year++)
      rows.add(List.of(Words.of("" + year), Words.of("885 000,00")));
    return paper
        .heading(HEADING)
        .numbered("2.", "До завдань Програми належать:")
        .dashes("перше завдання;", "друге завдання;", "третє завдання.")
        .numbered("3.", "Обсяг фінансування за роками:")
        .table(
            List.of(Column.of("Рік", 50), Column.sums("Обсяг, грн", 50)),
            rows,
            List.of(Words.of("Разом"), Words.of("8 850 000,00")))
        .numbered("4.", "Контроль здійснює рада.")
        .signature("Міський голова", new PersonName("Олег", "Вольський", Gender.MASCULINE))
        .note(NOTE);
  }

  /** Lines by where they stand, from top to bottom, without the page's number. */
  static List<List<String>> pages(byte[] pdf) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var positions = new Positions();
        positions.setSortByPosition(true);
        positions.setStartPage(page);
        positions.setEndPage(page);
        positions.getText(document);
        if (page > 1) assertThat(positions.lines.remove(0)).isEqualTo("" + page);
        pages.add(positions.lines);
      }
    }
    return pages;
  }

  private static final class Positions extends PDFTextStripper {
    private final List<String> lines = new ArrayList<>();
    private float last = -1;

    @Override
    protected void writeString(String text, List<TextPosition> where) {
      float y = where.get(0).getYDirAdj();
      String words = text.replace('\u00a0', ' ').strip();
      if (words.isEmpty()) return;
      if (Math.abs(y - last) < 2 && !lines.isEmpty())
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + words);
      else lines.add(words);
      last = y;
    }
  }
}
