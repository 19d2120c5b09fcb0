package ua.opencities.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The words a reader meets, in their order, whatever the file. */
public final class Spoken {
  private Spoken() {}

  public static String words(String text) {
    return Arrays.stream(text.replace('\u00a0', ' ').replace("-\n", "-").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(java.util.stream.Collectors.joining(" "));
  }

  public static String inPreview(String html) {
    return words(
        html.replaceAll("</(p|li|td|th|h\\d|div)>", " ")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  public static String inPdf(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String spoken = stripper.getText(document);
        text.append(page == 1 ? spoken : withoutNumber(spoken, page));
      }
    }
    return words(text.toString());
  }

  /** A page's number must be there from the second page on; it is no word of the paper. */
  private static String withoutNumber(String text, int page) {
    String number = String.valueOf(page);
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!lines.remove(number)) throw new AssertionError("no number on page " + page + ": " + text);
    return String.join("\n", lines) + "\n";
  }

  public static String inDocx(byte[] docx) throws IOException {
    return words(lines(docx, " "));
  }

  /** One block a line, the cells of a row parted by bars, empty cells left out. */
  public static String lines(byte[] docx) throws IOException {
    return lines(docx, " | ");
  }

  private static String lines(byte[] docx, String between) throws IOException {
    StringBuilder text = new StringBuilder();
    Map<String, int[]> counters = new HashMap<>();
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph)
          text.append(words(label(paragraph, counters) + paragraph.getText())).append('\n');
        if (element instanceof XWPFTable table)
          table.getRows().forEach(row -> text.append(cells(row, between)).append('\n'));
      }
    }
    return text.toString();
  }

  private static String cells(XWPFTableRow row, String between) {
    return row.getTableCells().stream()
        .map(cell -> words(cell.getText()))
        .filter(cell -> !cell.isEmpty())
        .collect(java.util.stream.Collectors.joining(between));
  }

  /** Counts as a word processor does: POI itself leaves the numbers of paragraphs out. */
  private static String label(XWPFParagraph paragraph, Map<String, int[]> counters) {
    if (paragraph.getNumID() == null) return "";
    if ("bullet".equals(paragraph.getNumFmt())) return paragraph.getNumLevelText() + " ";
    int level = paragraph.getNumIlvl().intValue();
    int[] counter =
        counters.computeIfAbsent(
            paragraph.getNumID().toString(),
            id -> {
              int[] before = new int[3];
              var numbering = paragraph.getDocument().getNumbering();
              var pattern = numbering.getAbstractNumID(paragraph.getNumID());
              var levels = numbering.getAbstractNum(pattern).getCTAbstractNum().getLvlList();
              for (int i = 0; i < 3; i++) before[i] = levels.get(i).getStart().getVal().intValue();
              for (int i = 0; i < level; i++) before[i]++;
              for (int i = 0; i < 3; i++) before[i]--;
              return before;
            });
    counter[level]++;
    for (int i = level + 1; i < 3; i++) counter[i] = 0;
    String shown = paragraph.getNumLevelText();
    for (int i = 0; i <= level; i++) shown = shown.replace("%" + (i + 1), "" + counter[i]);
    return shown + " ";
  }
}
