package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class CorrectionPaperTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);
  private final InvoiceId invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 9, DUE);

  @Test
  void aCorrectiveInvoiceSaysWhatWasWhatIsAndWhy() throws IOException {
    var id = CorrectionFixture.correct(invoice, "12500.50");
    for (String text : new String[] {pdf(id), docx(id)})
      assertThat(text)
          .contains(
              "КОРИГУВАЛЬНИЙ РАХУНОК № К-2026/",
              "до рахунка № " + CorrectionFixture.row(invoice).number(),
              "Належало до сплати до коригування 12 000,00",
              "Збільшено на 500,50",
              "Належить до сплати після коригування 12 500,50",
              "П’ятсот гривень 50 копійок",
              "UA499990010000026007233566001",
              "Уточнено чисельність населення",
              "Правління Асоціації, № 12 від 19 травня 2026 року",
              "без ПДВ",
              "Вигадані дані")
          .doesNotContain("озрахунок коригування");
  }

  @Test
  void aLoweredInvoiceAsksForNoMoney() throws IOException {
    var id = CorrectionFixture.correct(invoice, "11000.00");
    assertThat(pdf(id))
        .contains("Зменшено на 1 000,00", "Одна тисяча гривень 00 копійок")
        .doesNotContain("Призначення платежу", "IBAN");
  }

  @Test
  void aWriteOffAndARefundAreToldAsTheyAre() throws IOException {
    var off = CorrectionFixture.writeOff(invoice, "2000.00");
    assertThat(pdf(off))
        .contains("СПИСАННЯ ЗАБОРГОВАНОСТІ № С-2026/", "Списано 2 000,00", "10 000,00");
    CorrectionFixture.pay(council, "10300.00", DUE);
    var back = CorrectionFixture.refund(council, "300.00");
    assertThat(pdf(back))
        .contains("ПОВЕРНЕННЯ КОШТІВ № П-2026/", "Повернуто 300,00", "UA4999900100000260");
  }

  @Test
  void aDebtFromBeforeTheBooksIsNotCalledAnInvoice() throws IOException {
    CouncilId indebted = OpeningTrial.member();
    OpeningTrial.applied(
        "ЄДРПОУ;Борг;Сплатити до", OpeningTrial.edrpou(indebted) + ";1000;01.10.2025");
    var debt = Association.get(OpeningsOf.class).of(CorrectionFixture.OFFICE, indebted).get(0);
    var off = CorrectionFixture.writeOff(indebted, debt, "400.00", CorrectionFixture.DAY);
    assertThat(pdf(off, Association.clerkOf(indebted)))
        .contains("Несплачений борг 1 000,00", "Списано 400,00")
        .doesNotContain("за рахунком");
  }

  @Test
  void isMadeOnceAndForItsCouncilAlone() {
    var id = CorrectionFixture.correct(invoice, "11000.00");
    byte[] first = take(clerk, id, PaperFormat.PDF);
    Association.sql("update council set name = 'Інша назва' where id = ?", council.value()).run();
    assertThat(take(CorrectionFixture.OFFICE, id, PaperFormat.PDF)).isEqualTo(first);
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> take(stranger, id, PaperFormat.PDF)).isInstanceOf(NotFound.class);
  }

  private static byte[] take(Actor actor, CorrectionId id, PaperFormat format) {
    return Association.get(TakeCorrectionPaper.class).take(actor, id, format).bytes();
  }

  private String pdf(CorrectionId id) throws IOException {
    return pdf(id, clerk);
  }

  private static String pdf(CorrectionId id, Actor reader) throws IOException {
    try (var document = Loader.loadPDF(take(reader, id, PaperFormat.PDF))) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private String docx(CorrectionId id) throws IOException {
    try (var document =
            new XWPFDocument(new ByteArrayInputStream(take(clerk, id, PaperFormat.DOCX)));
        var words = new XWPFWordExtractor(document)) {
      return plain(words.getText());
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }
}
