package ua.opencities.system.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person reads in an answer, whatever its format. */
final class PlainText {
  private PlainText() {}

  static String of(byte[] answer) {
    try {
      String head = new String(answer, 0, Math.min(4, answer.length), StandardCharsets.ISO_8859_1);
      if (head.startsWith("%PDF")) {
        try (var pdf = Loader.loadPDF(answer)) {
          return new PDFTextStripper().getText(pdf);
        }
      }
      return head.startsWith("PK") ? ofOffice(answer) : new String(answer, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** DOCX and XLSX: the words between the tags of every part; an archive: what each file says. */
  private static String ofOffice(byte[] answer) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        text.append(
            entry.getName().endsWith(".xml")
                ? new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "")
                : of(zip.readAllBytes()));
    }
    return text.toString();
  }
}
