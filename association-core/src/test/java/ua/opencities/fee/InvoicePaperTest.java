package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

class InvoicePaperTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void saysWhoPaysWhomHowMuchAndWhy() throws IOException {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var clerk = Association.clerkOf(council);
    String number = Association.get(InvoiceDetails.class).of(clerk, id).number();
    String pdf = pdf(take(clerk, id, PaperFormat.PDF));
    String docx = docx(take(clerk, id, PaperFormat.DOCX));
    for (String text : new String[] {pdf, docx})
      assertThat(text)
          .contains(
              "Одержувач " + FeeFixture.association().name(),
              "РАХУНОК № " + number,
              "99000005",
              "UA499990010000026007233566001",
              "Членський внесок за 2150 рік",
              "12 000,00",
              "Дванадцять тисяч гривень 00 копійок",
              "Без ПДВ",
              "Тариф випробувань",
              "Вигадані дані");
  }

  @Test
  void eachGroundAndEachStepOfTheFeeEndsAsASentence() throws IOException {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    byte[] docx = take(Association.clerkOf(council), id, PaperFormat.DOCX);
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getParagraphs())
          .filteredOn(it -> "Dash".equals(it.getStyle()))
          .hasSizeGreaterThan(3)
          .allSatisfy(it -> assertThat(it.getText()).matches("(?s).*[^.]\\."));
    }
  }

  @Test
  void isMadeOnceWhateverHappensLater() {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    byte[] first = take(Association.clerkOf(council), id, PaperFormat.PDF);
    Association.sql("update council set name = 'Інша назва' where id = ?", council.value()).run();
    assertThat(take(Association.administrator(), id, PaperFormat.PDF)).isEqualTo(first);
    assertThat(
            Association.sql("select count(*) from issued_paper where subject_id = ?", id.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void asJsonItIsToTheByteWhatWasFrozenAndHashed() throws Exception {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var clerk = Association.clerkOf(council);
    var take = Association.get(TakeInvoiceFile.class);

    var file = take.take(clerk, id, InvoiceFormat.JSON);

    var view = Association.get(InvoiceDetails.class).of(clerk, id);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.bytes());
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(view.frozenSha256());
    assertThat(file.name()).isEqualTo(view.fileName() + ".json");
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8).replace('\u00a0', ' '))
        .contains("UA499990010000026007233566001", "Дванадцять тисяч гривень 00 копійок");
    var stranger = Association.clerkOf(FeeFixture.member());
    for (var format : InvoiceFormat.values())
      assertThatThrownBy(() -> take.take(stranger, id, format)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNotHandedToAnotherCouncil() {
    var id = FeeFixture.invoice(FeeFixture.member(), FeeFixture.YEAR, DUE);
    var other = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> take(other, id, PaperFormat.PDF)).isInstanceOf(NotFound.class);
  }

  private static byte[] take(Actor actor, InvoiceId id, PaperFormat format) {
    return Association.get(TakeInvoicePaper.class).take(actor, id, format).bytes();
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String docx(byte[] bytes) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var words = new XWPFWordExtractor(document)) {
      return plain(words.getText());
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }
}
