package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PdfPaper;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.support.Association;

/** How every paper is laid out (ДСТУ 4163:2020) and set, in both forms. */
class LayoutTest {
  private static final List<Paper> PAPERS = new ArrayList<>();

  @BeforeAll
  static void writeThemAll() {
    var zhovkva = SampleProgramme.council();
    var clerk = Association.clerkOf(zhovkva);
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    var card = Association.get(CouncilProfile.class).of(clerk, zhovkva);
    var text = Association.get(ProgrammeDetails.class).of(clerk, next).text();
    SampleAmendment.revise(zhovkva, next, ProgrammeTemplate.measuresFor(card, text));
    SampleAmendment.revise(zhovkva, next, ProgrammeTemplate.indicatorsFor(card, text));
    var papers = Association.get(ProgrammePapers.class);
    for (ProgrammeId id : List.of(first, next))
      for (PaperKind kind : PaperKind.of(Association.get(ProgrammeDetails.class).of(clerk, id)))
        for (Variant variant : ShippedWordings.variants(kind)) {
          Association.get(ChooseTemplate.class)
              .choose(clerk, TemplatePlace.of(clerk, kind.slug(), variant));
          PAPERS.add(papers.of(clerk, id, kind));
        }
    assertThat(PAPERS).hasSize(24);
  }

  @Test
  void thereIsOneQuotationStyleAndWhatBelongsTogetherDoesNotPart() {
    for (Paper paper : PAPERS)
      for (String line : lines(paper)) {
        assertThat(line).doesNotContain("\"", "'", "  ").doesNotContainPattern("^[^«]*„");
        assertThat(line).doesNotContainPattern("№[ \\p{L}\\d]").doesNotContainPattern("ст\\. \\d");
        assertThat(line)
            .doesNotContainPattern("\\d \\d{3}(?!\\d)")
            .doesNotContainPattern("\\d грн");
      }
  }

  @Test
  void noPointOfAListIsEmptyOrWithoutItsMarkAtTheEnd() {
    for (Paper paper : PAPERS)
      for (Block block : paper.blocks())
        if (block instanceof Block.Dashes dashes) {
          var items = dashes.items().stream().map(words -> words.text()).toList();
          assertThat(items).isNotEmpty().allMatch(item -> item.length() > 3);
          assertThat(items.subList(0, items.size() - 1)).allMatch(item -> item.endsWith(";"));
          assertThat(items.get(items.size() - 1)).endsWith(".");
        }
  }

  @Test
  void everyPaperEndsWithItsSignatureOnOneLine() {
    for (Paper paper : PAPERS) {
      var last = paper.blocks().get(paper.blocks().size() - 1);
      assertThat(last).isInstanceOf(Block.Signature.class);
      assertThat(((Block.Signature) last).name().text())
          .matches("\\p{Lu}[\\p{L}’]+ \\p{Lu}[\\p{Lu}’-]+|_+");
    }
  }

  @Test
  void theDocxHasMarginsFontAndNumbersFromTheSecondPage() throws Exception {
    for (Paper paper : PAPERS)
      inDocx(
          paper,
          docx -> {
            var page = docx.getDocument().getBody().getSectPr();
            assertThat(page.getPgMar().getLeft()).hasToString("1701");
            assertThat(page.getPgMar().getRight()).hasToString("567");
            assertThat(page.getPgMar().getTop()).hasToString("1134");
            assertThat(page.isSetTitlePg()).isTrue();
            var font = docx.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertThat(font.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(font.getSzArray(0).getVal()).hasToString("28");
            assertThat(docx.getHeaderFooterPolicy().getFirstPageHeader().getText().strip())
                .isEmpty();
            assertThat(numberField(docx.getHeaderFooterPolicy().getDefaultHeader().getParagraphs()))
                .isTrue();
          });
  }

  @Test
  void thePdfHasNoNumberOnTheFirstPageAndItsOwnOnEachFurther() throws IOException {
    for (Paper paper : PAPERS)
      try (var pdf = Loader.loadPDF(PdfPaper.of(paper))) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          var stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          String top = stripper.getText(pdf).strip().lines().findFirst().orElse("").strip();
          if (page == 1) assertThat(top).isNotEqualTo("1");
          else assertThat(top).isEqualTo(String.valueOf(page));
        }
      }
  }

  private interface Check {
    void of(XWPFDocument docx) throws Exception;
  }

  private static boolean numberField(List<XWPFParagraph> header) {
    return header.stream()
        .flatMap(paragraph -> List.of(paragraph.getCTP().getFldSimpleArray()).stream())
        .anyMatch(field -> field.getInstr().contains("PAGE"));
  }

  private static void inDocx(Paper paper, Check check) throws Exception {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(paper)))) {
      check.of(docx);
    }
  }

  private static List<String> lines(Paper paper) {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(paper)))) {
      List<String> lines = new ArrayList<>();
      docx.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
      docx.getTables()
          .forEach(
              table ->
                  table
                      .getRows()
                      .forEach(
                          row -> row.getTableCells().forEach(cell -> lines.add(cell.getText()))));
      return lines;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
