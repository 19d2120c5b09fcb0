package ua.opencities.benchmarks.bare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The same words by Apache POI alone: no styles, no numbers, no page, no settled bytes. */
public final class BareDocx {
  private BareDocx() {}

  public static byte[] of(Lines lines) throws IOException {
    try (var document = new XWPFDocument()) {
      for (Lines.Part part : lines.parts())
        if (part.isTable()) table(document, part.rows());
        else write(document.createParagraph().createRun(), part.rows().get(0).get(0));
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void table(XWPFDocument document, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
    for (int r = 0; r < rows.size(); r++)
      for (int c = 0; c < rows.get(r).size(); c++)
        write(table.getRow(r).getCell(c).getParagraphs().get(0).createRun(), rows.get(r).get(c));
  }

  private static void write(XWPFRun run, String text) {
    run.setFontFamily("Times New Roman");
    run.setFontSize(14);
    run.setText(text);
  }
}
