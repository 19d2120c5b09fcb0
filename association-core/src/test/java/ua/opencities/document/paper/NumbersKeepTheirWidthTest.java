package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** In a line set to both margins words move apart, the digits of a sum do not. */
class NumbersKeepTheirWidthTest {
  private static final String SUM = "2\u00a0655\u00a0000,00";

  /** Lines of one word more and less, so that some are stretched far. */
  private static final Paper PAPER =
      Paper.named("Рішення")
          .paragraph("Затвердити " + SUM + " гривень " + "членськоговнеску ".repeat(9))
          .paragraph(
              "Обсяг становить "
                  + SUM
                  + " гривень, передбачити "
                  + SUM
                  + " гривень навищезазначенийрік та інше.");

  @Test
  void theBlankInsideASumIsNotStretched() throws IOException {
    List<TextPosition> signs = signs(PdfPaper.of(PAPER));
    int sums = 0;
    for (int i = 1; i < signs.size() - 2; i++) {
      if (!isDigit(signs.get(i - 1)) || !isBlank(signs.get(i)) || !isDigit(signs.get(i + 1)))
        continue;
      TextPosition before = signs.get(i - 1);
      float gap = signs.get(i + 1).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
      assertThat(gap).as("a quarter of 14 points").isBetween(3f, 4f);
      sums++;
    }
    assertThat(sums).isEqualTo(6);
  }

  @Test
  void programsReadTheSameSignsAsInWord() throws IOException {
    assertThat(Spoken.inPdf(PdfPaper.of(PAPER))).isEqualTo(Spoken.inDocx(DocxPaper.of(PAPER)));
    assumeTrue(OtherPrograms.onPath("pdftotext"), "pdftotext is not here");
    assertThat(OtherPrograms.inPdf(PdfPaper.of(PAPER)).orElseThrow())
        .isEqualTo(Spoken.inDocx(DocxPaper.of(PAPER)));
  }

  private static boolean isDigit(TextPosition sign) {
    return sign.getUnicode().matches("\\d");
  }

  private static boolean isBlank(TextPosition sign) {
    return sign.getUnicode().equals("\u00a0") || sign.getUnicode().equals(" ");
  }

  private static List<TextPosition> signs(byte[] pdf) throws IOException {
    List<TextPosition> signs = new ArrayList<>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.add(sign);
          }
        };
    try (var document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return signs;
  }
}
