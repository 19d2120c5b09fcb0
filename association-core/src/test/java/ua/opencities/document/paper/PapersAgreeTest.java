package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PapersAgreeTest {
  static Stream<Paper> papers() {
    return Stream.of(
        Samples.decision(),
        Samples.programme(),
        Samples.decision().followedBy(Samples.programme()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void previewPdfAndDocxSayTheSameWords(Paper paper) throws Exception {
    String shown = Spoken.inPreview(PreviewHtml.of(paper));
    assertThat(Spoken.inPdf(PdfPaper.of(paper))).isEqualTo(shown);
    assertThat(Spoken.inDocx(DocxPaper.of(paper))).isEqualTo(shown);
  }

  @Test
  void theSamePaperGivesTheSameBytes() throws Exception {
    Paper paper = Samples.programme();
    byte[] docx = DocxPaper.of(paper);
    byte[] pdf = PdfPaper.of(paper);
    TimeUnit.MILLISECONDS.sleep(1100);
    assertThat(DocxPaper.of(paper)).isEqualTo(docx);
    assertThat(PdfPaper.of(paper)).isEqualTo(pdf);
  }

  @Test
  void escapesWhatAPersonTyped() throws Exception {
    Paper hostile =
        Paper.named("<script>\u0000")
            .paragraph("<img src=x onerror=alert(1)> & \"лапки\" \u202eзворотно\u0000 😀 \ud800")
            .numbered("1.", "]]> {0} ${x}");
    assertThat(PreviewHtml.of(hostile)).doesNotContain("<img", "\u202e", "\u0000");
    assertThat(Spoken.inDocx(DocxPaper.of(hostile)))
        .isEqualTo(Spoken.inPreview(PreviewHtml.of(hostile)));
    assertThat(Spoken.inPdf(PdfPaper.of(hostile))).contains("«лапки»", "зворотно", "${x}");
  }

  @Test
  void marksChangesInThePreviewAlone() throws Exception {
    assertThat(PreviewHtml.of(Samples.programme())).contains("<mark>нова</mark>");
    assertThat(PdfPaper.of(Samples.programme())).isNotEmpty();
  }

  @Test
  void thePdfIsTaggedNamedAndCarriesItsFonts() throws Exception {
    try (var pdf = Loader.loadPDF(PdfPaper.of(Samples.programme()))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("uk");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Програма");
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (var page : pdf.getPages())
        for (var name : page.getResources().getFontNames())
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
    }
  }

  @Test
  void theDocxCountsItsParagraphsAndKeepsTextOutOfTables() throws Exception {
    byte[] bytes = DocxPaper.of(Samples.decision());
    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(docx.getTables()).isEmpty();
      assertThat(docx.getParagraphs()).filteredOn(p -> p.getNumID() != null).hasSize(2);
      assertThat(docx.getParagraphs()).anyMatch(p -> "Heading1".equals(p.getStyle()));
    }
  }

  @Test
  void otherProgramsReadTheSameWords() throws Exception {
    Paper paper = Samples.decision().followedBy(Samples.programme());
    String shown = Spoken.inPreview(PreviewHtml.of(paper));
    var printed = OtherPrograms.printed(DocxPaper.of(paper));
    var read = OtherPrograms.inPdf(PdfPaper.of(paper));
    Assumptions.assumeTrue(
        printed.isPresent() && read.isPresent(), "soffice or pdftotext: not found");
    assertThat(Spoken.inPdf(printed.get())).isEqualTo(shown);
    assertThat(read.get()).contains("Правовою основою є Конституція України.");
  }
}
