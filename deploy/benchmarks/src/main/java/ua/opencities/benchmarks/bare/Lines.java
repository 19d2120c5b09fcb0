package ua.opencities.benchmarks.bare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * What one paper says, with nothing of its form.
 *
 * @param pages how many the platform's own PDF has
 */
public record Lines(List<Part> parts, int pages) {
  /** A paragraph is a row of one cell; a table is several rows of several. */
  record Part(List<List<String>> rows) {
    boolean isTable() {
      return rows.get(0).size() > 1;
    }
  }

  public static Lines of(byte[] docx, int pages) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph)
          parts.add(new Part(List.of(List.of(paragraph.getText()))));
        if (element instanceof XWPFTable table)
          parts.add(new Part(table.getRows().stream().map(Lines::cells).toList()));
      }
    }
    if (parts.isEmpty()) throw new IOException("a paper without a word");
    return new Lines(parts, pages);
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText()).toList();
  }
}
