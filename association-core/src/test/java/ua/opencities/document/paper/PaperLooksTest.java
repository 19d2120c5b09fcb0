package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.language.DateInWords;

/** What only the eye sees on a page, measured: sizes, edges, room between things. */
class PaperLooksTest {
  private static final List<Column> PAIR = List.of(Column.of("", 30), Column.of("", 70));

  @Test
  void aNoteIsSmallPrint() throws IOException {
    var marks = marks(Paper.named("Л").paragraph("Текст листа.").note("Вигадані дані."));
    assertThat(sizeOf(marks, "Т")).isBetween(13, 14);
    assertThat(sizeOf(marks, "В")).isBetween(9, 10);
  }

  @Test
  void aDateToWriteByHandStaysOnOneLineOfAnAnnexMark() throws IOException {
    var lines =
        lines(
            Paper.named("П")
                .annexMark("Додаток", "від " + DateInWords.BY_HAND + " № ________")
                .paragraph("Текст."));
    assertThat(lines).contains("від«___»________20__року", "№________");
  }

  @Test
  void aLineThatEndsBeforeBoldWordsReachesTheMargin() throws IOException {
    var words = Words.of("Розглянувши проєкт програми, виконком Жовківської міської ради ");
    var marks = marks(Paper.named("Р").paragraph(words.andBold("ПОСТАНОВЛЯЄ-ВИРІШУЄ:")));
    var byLine = new TreeMap<Integer, Float>();
    for (TextPosition mark : marks)
      byLine.merge(
          Math.round(mark.getYDirAdj()), mark.getXDirAdj() + mark.getWidthDirAdj(), Math::max);
    assertThat(byLine).hasSize(2);
    float margin = (210 - 10) / 25.4f * 72;
    assertThat(byLine.firstEntry().getValue())
        .isCloseTo(margin, org.assertj.core.data.Offset.offset(1f));
  }

  @Test
  void tablesOneAfterAnotherAreNotOneTableToWord() throws IOException {
    var rows = List.of(List.of(Words.of("Платник"), Words.of("Жовківська міська рада")));
    byte[] docx = DocxPaper.of(Paper.named("Р").table(PAIR, rows).table(PAIR, rows));
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<IBodyElement> elements = document.getBodyElements();
      assertThat(elements).hasSize(3);
      assertThat(elements.get(1)).isNotInstanceOf(XWPFTable.class);
    }
  }

  @Test
  void theRulingsOfATableInWordStandAtTheMarginAndNotBesideIt() throws IOException {
    var rows = List.of(List.of(Words.of("Платник"), Words.of("Жовківська міська рада")));
    byte[] docx = DocxPaper.of(Paper.named("Р").table(PAIR, rows));
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFTable table = document.getTables().get(0);
      assertThat(table.getCTTbl().getTblPr().getTblInd().getW().toString())
          .isEqualTo("" + table.getCellMarginLeft());
      assertThat(table.getCellMarginTop()).isPositive();
    }
  }

  private static int sizeOf(List<TextPosition> marks, String first) {
    return marks.stream()
        .filter(mark -> mark.getUnicode().equals(first))
        .mapToInt(mark -> Math.round(mark.getFontSizeInPt()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(Paper paper) throws IOException {
    var byLine = new TreeMap<Integer, StringBuilder>();
    for (TextPosition mark : marks(paper))
      byLine
          .computeIfAbsent(Math.round(mark.getYDirAdj()), y -> new StringBuilder())
          .append(mark.getUnicode());
    return byLine.values().stream().map(StringBuilder::toString).toList();
  }

  /** Every sign but blanks, in the order of the file. */
  private static List<TextPosition> marks(Paper paper) throws IOException {
    var marks = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition mark) {
            if (!mark.getUnicode().replace('\u00a0', ' ').isBlank()) marks.add(mark);
          }
        };
    try (var document = Loader.loadPDF(PdfPaper.of(paper))) {
      stripper.getText(document);
    }
    return marks;
  }
}
