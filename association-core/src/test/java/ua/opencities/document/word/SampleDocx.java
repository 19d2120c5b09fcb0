package ua.opencities.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A DOCX as somebody would make it in Word, and the same with something put into it. */
public final class SampleDocx {
  private SampleDocx() {}

  public static byte[] of(String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String each : paragraphs) document.createParagraph().createRun().setText(each);
      return written(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A paragraph, then a table. */
  static byte[] withTable(String paragraph, String[]... rows) {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(paragraph);
      var table = document.createTable(rows.length, rows[0].length);
      for (int i = 0; i < rows.length; i++) {
        XWPFTableRow row = table.getRow(i);
        for (int j = 0; j < rows[i].length; j++) row.getCell(j).setText(rows[i][j]);
      }
      return written(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A body in Word's own XML. */
  static byte[] body(String xml) {
    return changed(
        of("х"),
        Map.of(
            "word/document.xml",
            old ->
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + xml
                    + "<w:sectPr/></w:body></w:document>"));
  }

  /** A part exchanged, or a new one: what was there is empty then. */
  public static byte[] changed(byte[] docx, Map<String, UnaryOperator<String>> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry())
        all.put(entry.getName(), from.readAllBytes());
      parts.forEach(
          (name, change) -> {
            String old = new String(all.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
            all.put(name, change.apply(old).getBytes(StandardCharsets.UTF_8));
          });
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream to = new ZipOutputStream(bytes)) {
        for (var part : all.entrySet()) {
          to.putNextEntry(new ZipEntry(part.getKey()));
          to.write(part.getValue());
          to.closeEntry();
        }
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] written(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return bytes.toByteArray();
  }
}
