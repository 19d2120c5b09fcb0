package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Block.Column;

/** However long a title or a word is, nothing leaves the page's field and nothing is lost. */
class LongTextsTest {
  private static final float MILLIMETRE = 72 / 25.4f;

  /** Forty lines of the narrow column in which a decision says what it is about. */
  private static final String TITLE = "Програма членства в асоціації міст ".repeat(42).strip();

  @Test
  void aTitleOfFortyLinesStaysOnThePaper() throws IOException {
    Paper paper =
        Paper.named("Рішення")
            .annexMark("Додаток", TITLE)
            .title(TITLE)
            .requisites("від 12 січня 2022 року", "м. Жовква", "№ 5")
            .subject("Про затвердження " + TITLE)
            .numbered("1.", TITLE)
            .dashes(TITLE + ";", TITLE + ".")
            .signature(TITLE, "Олег ВОЛЬСЬКИЙ");

    List<TextPosition> signs = signs(PdfPaper.of(paper));

    assertThat(signs).allMatch(LongTextsTest::isInTheField);
    assertThat(Spoken.inPdf(PdfPaper.of(paper)).split("Програма членства", -1)).hasSize(7 * 42 + 1);
    assertThat(Spoken.inDocx(DocxPaper.of(paper)).split("Програма членства", -1))
        .hasSize(7 * 42 + 1);
  }

  @Test
  void aWordWithoutABreakStaysInItsCell() throws IOException {
    String word = "самоврядуванн".repeat(20);
    Paper paper =
        Paper.named("Таблиця")
            .table(
                List.of(Column.of("№", 10), Column.of("Захід", 45), Column.sums("Сума", 45)),
                List.of(List.of(Words.of("1"), Words.of(word), Words.of(word))));

    assertThat(signs(PdfPaper.of(paper))).allMatch(LongTextsTest::isInTheField);
    assertThat(Spoken.inPdf(PdfPaper.of(paper)).replace(" ", "")).contains(word);
  }

  @Test
  void aSpanOfYearsPartsFromItsNounInANarrowCellAndNotWithinAWord() throws IOException {
    Words term = Words.of("2021–2023 роки");
    Paper paper =
        Paper.named("Таблиця")
            .table(
                Collections.nCopies(7, Column.of("Строк", 12)),
                List.of(Collections.nCopies(7, term)));

    assertThat(Spoken.inPdf(PdfPaper.of(paper)))
        .isEqualTo(("Строк ".repeat(7) + "2021–2023 роки ".repeat(7)).strip());
  }

  /** Between 30 mm on the left and 10 mm on the right, between 20 mm at the top and the bottom. */
  private static boolean isInTheField(TextPosition sign) {
    float left = sign.getXDirAdj() / MILLIMETRE;
    float right = left + sign.getWidthDirAdj() / MILLIMETRE;
    float foot = sign.getYDirAdj() / MILLIMETRE;
    boolean blank = sign.getUnicode().isBlank();
    boolean pageNumber = foot < 20 && sign.getUnicode().matches("\\d");
    return blank || pageNumber || left >= 29.9 && right <= 200.5 && foot >= 20 && foot <= 277.5;
  }

  private static List<TextPosition> signs(byte[] pdf) throws IOException {
    List<TextPosition> signs = new ArrayList<>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          signs.add(text);
          super.processTextPosition(text);
        }
      }.getText(document);
    }
    return signs;
  }
}
