package ua.opencities.fee.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoicePaper;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** The code as a scanner reads it off the page. */
class PaymentQrTest {
  private static final int YEAR = FeeFixture.YEAR + 18;
  private static final Actor OFFICE = Association.administrator();

  @AfterEach
  void off() {
    turn(false, false);
  }

  @Test
  void isOffAndIsNotSwitchedOnUnchecked() {
    assertThat(Association.get(QrOnInvoices.class).kept(OFFICE).on()).isFalse();
    assertThatThrownBy(() -> turn(true, false)).isInstanceOf(RulesNotChecked.class);
    assertThat(Association.get(QrOnInvoices.class).kept(OFFICE).on()).isFalse();
    assertThat(frozen(issued())).doesNotContain("\"qr\"");
  }

  @Test
  void aScannerReadsThePaymentOffThePdfAndOffTheDocx() throws Exception {
    turn(true, true);
    InvoiceId id = issued();
    var invoice = Association.get(InvoiceDetails.class).of(OFFICE, id);
    String[] expected = {
      "BCD",
      "003",
      "2",
      "UCT",
      "",
      "Асоціація відкритих міст",
      "UA499990010000026007233566001",
      "UAH12000.00",
      "99000005",
      "",
      invoice.number(),
      invoice.purpose().replace('\u00a0', ' '),
      "",
      "",
      "",
      "",
      ""
    };
    byte[] pdf = take(id, PaperFormat.PDF);
    String link = scanned(firstPageWithCode(pdf));
    assertThat(link).startsWith("https://qr.bank.gov.ua/").hasSizeLessThanOrEqualTo(507);
    assertThat(fields(link)).containsExactly(expected);
    assertThat(frozen(id)).contains(link);
    assertThat(alternatives(pdf)).contains("QR-код для оплати");

    try (var docx = new XWPFDocument(new ByteArrayInputStream(take(id, PaperFormat.DOCX)))) {
      var picture = docx.getAllPictures().get(0);
      assertThat(scanned(ImageIO.read(new ByteArrayInputStream(picture.getData()))))
          .isEqualTo(link);
      assertThat(docx.getDocument().xmlText()).contains("descr=\"QR-код для оплати");
    }
  }

  @Test
  void whatWasIssuedBeforeStaysWithoutItAndWhatWasIssuedWithItKeepsIt() {
    InvoiceId before = issued();
    String frozen = frozen(before);
    byte[] paper = take(before, PaperFormat.PDF);
    turn(true, true);
    assertThat(frozen(before)).isEqualTo(frozen);
    assertThat(take(before, PaperFormat.PDF)).isEqualTo(paper);
    assertThat(new String(take(before, PaperFormat.DOCX), Charset.forName("ISO-8859-1")))
        .doesNotContain("word/media");
    InvoiceId with = issued();
    turn(false, false);
    assertThat(frozen(with)).contains("https://qr.bank.gov.ua/");
    assertThat(frozen(issued())).doesNotContain("https://qr.bank.gov.ua/");
  }

  @Test
  void theLongestWordsFitOrThereIsNoCode() {
    AssociationProfile it = FeeFixture.association();
    assertThat(PaymentQr.link(it, Money.of("999999999.99"), "2168/000001", "щ".repeat(140)))
        .isPresent();
    assertThat(PaymentQr.link(it, Money.of("1.00"), "2168/1", "≈" + "щ".repeat(139)))
        .as("only UTF-8 has this sign")
        .isEmpty();
  }

  private static void turn(boolean on, boolean checked) {
    Association.get(SwitchQr.class).turn(OFFICE, on, checked);
  }

  private static InvoiceId issued() {
    return FeeFixture.invoice(FeeFixture.member(), YEAR, LocalDate.of(2026, 3, 1));
  }

  private static String frozen(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(OFFICE, id).frozen();
  }

  private static byte[] take(InvoiceId id, PaperFormat format) {
    return Association.get(TakeInvoicePaper.class).take(OFFICE, id, format).bytes();
  }

  private static BufferedImage firstPageWithCode(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      int page = 0;
      while (!document.getPage(page).getResources().getXObjectNames().iterator().hasNext()) page++;
      return new PDFRenderer(document).renderImageWithDPI(page, 200);
    }
  }

  private static String scanned(BufferedImage image) throws Exception {
    int[] points =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), points);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  private static String[] fields(String link) {
    byte[] said = Base64.getUrlDecoder().decode(link.substring(link.lastIndexOf('/') + 1));
    return new String(said, Charset.forName("windows-1251")).split("\n", -1);
  }

  private static String alternatives(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      var found = new StringBuilder();
      for (var key : document.getDocument().getXrefTable().keySet())
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary it
            && it.getString(COSName.ALT) != null) found.append(it.getString(COSName.ALT));
      return found.toString();
    }
  }
}
