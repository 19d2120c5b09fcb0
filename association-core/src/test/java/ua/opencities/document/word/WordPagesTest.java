package ua.opencities.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;

/** A council's own DOCX with headers, footers and a table over pages, read page by page. */
class WordPagesTest {
  private static final int ROWS = 60;
  private static final FieldList FIELDS =
      new FieldList(
          "document",
          List.of(
              Field.value("title"),
              Field.value("background"),
              Field.list("rows", Field.value("year"), Field.value("amount"))));

  private static final Facts FACTS =
      Facts.none()
          .and("title", "Програма членства")
          .and("background", "Перший абзац.")
          .and(
              "rows",
              IntStream.range(0, ROWS)
                  .mapToObj(i -> Facts.none().and("year", "рік " + i).and("amount", i + ",00"))
                  .toList());

  @Test
  void tagsThatStandAloneInACellLeaveNoEmptyLine() throws IOException {
    try (var filled = new XWPFDocument(new ByteArrayInputStream(filled()))) {
      var rows = filled.getTables().get(0).getRows();
      assertThat(rows).hasSize(1 + ROWS);
      for (var row : rows)
        for (XWPFTableCell cell : row.getTableCells())
          assertThat(cell.getParagraphs()).hasSize(1).noneMatch(XWPFParagraph::isEmpty);
    }
  }

  @Test
  void headersFootersAndRowsAreFilledOnEachPage() throws IOException {
    Optional<byte[]> printed = OtherPrograms.printed(filled());
    Assumptions.assumeTrue(printed.isPresent(), "skipped: soffice is not installed");
    List<String> pages = pages(printed.get());
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.get(0)).contains("Додаток", "Ось: Перший абзац.").doesNotContain("Продовж");
    for (int page = 1; page < pages.size(); page++)
      assertThat(pages.get(page))
          .contains("Продовження: Програма членства", "стор. " + (page + 1), "Рік Обсяг");
    assertThat(String.join(" ", pages)).contains("рік 0 0,00").contains("рік 59 59,00");
  }

  private static byte[] filled() throws IOException {
    WordTemplate template = WordTemplate.checked(template(), FIELDS);
    return PaperFormat.DOCX.of(template.fill(Paper.named("Програма"), FACTS)).bytes();
  }

  private static byte[] template() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      write(document.createParagraph(), "Ось: {{back", "ground}}");
      var table = document.createTable(2, 2);
      table.getRow(0).setRepeatHeader(true);
      table.getRow(0).getCell(0).setText("Рік");
      table.getRow(0).getCell(1).setText("Обсяг");
      lines(table.getRow(1).getCell(0), "{{#rows}}", "{{year}}");
      lines(table.getRow(1).getCell(1), "{{amount}}", "{{/rows}}");
      write(document.createHeader(HeaderFooterType.FIRST).createParagraph(), "Додаток");
      write(
          document.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
          "Продовження: {{ti",
          "tle}}");
      XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      write(foot, "стор. ");
      foot.getCTP().addNewFldSimple().setInstr("PAGE");
      document.getDocument().getBody().getSectPr().addNewTitlePg();
      return SampleDocx.written(document);
    }
  }

  /** Parted, as Word parts what somebody typed with a pause. */
  private static void write(XWPFParagraph paragraph, String... runs) {
    Stream.of(runs).forEach(run -> paragraph.createRun().setText(run));
  }

  private static void lines(XWPFTableCell cell, String first, String second) {
    write(cell.getParagraphs().get(0), first);
    write(cell.addParagraph(), second);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        pages.add(words.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }
}
