package ua.opencities.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import ua.opencities.shared.Today;

/**
 * The paper as PDF: tagged (PDF/A-2a and PDF/UA-1 as far as the library goes), Liberation Serif
 * embedded, A4 after ДСТУ 4163:2020. The same paper gives the same bytes: its own date stands in
 * the file instead of the clock's.
 */
public final class PdfPaper {
  private static final byte[] REGULAR = PaperFont.face(false);
  private static final byte[] BOLD = PaperFont.face(true);
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String CSS =
      new String(resource("/document/pdf.css"), StandardCharsets.UTF_8) + widths();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPaper() {}

  public static byte[] of(Paper paper) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withProducer("Open Cities");
    // a picture is in the paper itself: nothing outside may be asked for while it is made
    builder.useUriResolver((base, uri) -> uri.startsWith(QrPicture.PREFIX) ? uri : null);
    builder.withHtmlContent(page(paper), null);
    try (PDDocument made = new PDDocument();
        TrueTypeFont regular = PaperFont.of(REGULAR);
        TrueTypeFont bold = PaperFont.of(BOLD)) {
      builder.usePDDocument(made);
      builder.useFont(in(made, regular), "Paper", 400, FontStyle.NORMAL, true);
      builder.useFont(in(made, bold), "Paper", 700, FontStyle.NORMAL, true);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      settle(made, paper);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      made.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static PDFontSupplier in(PDDocument made, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(made, font, true));
  }

  private static String page(Paper paper) {
    return "<html lang=\"uk\"><head><title>"
        + PreviewHtml.escaped(paper.title())
        + "</title><meta name=\"author\" content=\""
        + PreviewHtml.escaped(paper.author())
        + "\"/><meta name=\"subject\" content=\""
        + PreviewHtml.escaped(paper.title())
        + "\"/><style>"
        + CSS
        + "</style></head><body>"
        + PaperFont.keepingNumbers(PreviewHtml.forPdf(paper))
        + "</body></html>";
  }

  /** The library writes the clock's time in three places; the paper's own is put there. */
  private static void settle(PDDocument made, Paper paper) throws IOException {
    Calendar own = GregorianCalendar.from(paper.made().atZone(Today.KYIV));
    made.getDocumentInformation().setCreationDate(own);
    made.getDocumentInformation().setModificationDate(own);
    made.setDocumentId(paper.made().toEpochMilli());
    PDMetadata metadata = made.getDocumentCatalog().getMetadata();
    if (metadata == null) return;
    String settled =
        new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll(
                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)",
                inXmp(paper.made()));
    metadata.importXMPMetadata(settled.getBytes(StandardCharsets.UTF_8));
  }

  private static String widths() {
    return IntStream.rangeClosed(Block.Column.LEAST, 100 - Block.Column.LEAST)
        .mapToObj(width -> ".w" + width + " { width: " + width + "%; }\n")
        .collect(Collectors.joining());
  }

  private static String inXmp(Instant instant) {
    return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
        .format(instant.atZone(Today.KYIV));
  }

  private static byte[] resource(String name) {
    try (InputStream file = PdfPaper.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
