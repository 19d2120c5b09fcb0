package ua.opencities.benchmarks.bare;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;

/**
 * The same words on the same pages by openhtmltopdf alone, with what makes the files alike: both
 * fonts embedded, tags, PDF/A-2a.
 */
public final class BarePdf {
  private static final byte[] REGULAR = font("Regular");
  private static final byte[] BOLD = font("Bold");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String BEGINNING =
      "<html lang=\"uk\"><head><title>Документ</title><meta name=\"subject\" content=\"Документ\"/>"
          + "<style>@page { size: A4; margin: 20mm 10mm 20mm 30mm; }"
          + " body { font: 14pt/1.25 Paper; } p { margin: 6pt 0 0; text-align: justify; }"
          + " td { border: 0.5pt solid #000; font-size: 12pt; }</style></head><body>";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private BarePdf() {}

  public static byte[] of(Lines lines) throws IOException {
    var html = new StringBuilder(BEGINNING);
    for (Lines.Part part : lines.parts())
      if (part.isTable()) table(html, part.rows());
      else html.append("<p>").append(escaped(part.rows().get(0).get(0))).append("</p>");
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Paper", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), "Paper", 700, FontStyle.NORMAL, true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.withHtmlContent(html.append("</body></html>").toString(), null);
    var bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    builder.run();
    return bytes.toByteArray();
  }

  private static void table(StringBuilder html, List<List<String>> rows) {
    html.append("<table>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (String cell : row) html.append("<td>").append(escaped(cell)).append("</td>");
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] font(String face) {
    String name = "/liberation/LiberationSerif-" + face + ".ttf";
    try (var file = BarePdf.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(name, unreadable);
    }
  }
}
