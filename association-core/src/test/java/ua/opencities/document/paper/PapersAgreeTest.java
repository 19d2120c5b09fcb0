package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PapersAgreeTest {
  @TempDir Path folder;

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
    Assumptions.assumeTrue(
        onPath("soffice") && onPath("pdftotext"), "soffice or pdftotext: not found");
    Paper paper = Samples.decision().followedBy(Samples.programme());
    Path docx = Files.write(folder.resolve("paper.docx"), DocxPaper.of(paper));
    Path pdf = Files.write(folder.resolve("own.pdf"), PdfPaper.of(paper));
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        docx.toString());
    String shown = Spoken.inPreview(PreviewHtml.of(paper));
    assertThat(Spoken.inPdf(Files.readAllBytes(folder.resolve("paper.pdf")))).isEqualTo(shown);
    run("pdftotext", "-enc", "UTF-8", pdf.toString(), folder.resolve("own.txt").toString());
    assertThat(Spoken.words(Files.readString(folder.resolve("own.txt"))))
        .contains("Правовою основою є Конституція України.");
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
