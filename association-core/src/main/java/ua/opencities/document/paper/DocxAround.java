package ua.opencities.document.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;

/**
 * What the platform itself adds to a filled DOCX of somebody's own: «ПРОЄКТ» above it, «вигадані
 * дані» below. Styled by itself, since the document's styles are not ours.
 */
final class DocxAround {
  private DocxAround() {}

  static void put(XWPFDocument document, List<Block> before, List<Block> after) {
    for (int i = before.size() - 1; i >= 0; i--)
      for (Words line : reversed(lines(before.get(i))))
        above(document, line, isMark(before.get(i)));
    for (Block block : after)
      for (Words line : lines(block)) dress(document.createParagraph(), line, isMark(block));
  }

  private static void above(XWPFDocument document, Words line, boolean mark) {
    try (XmlCursor top = document.getDocument().getBody().newCursor()) {
      boolean empty = !top.toFirstChild();
      dress(empty ? document.createParagraph() : document.insertNewParagraph(top), line, mark);
    }
  }

  private static void dress(XWPFParagraph paragraph, Words words, boolean mark) {
    paragraph.setAlignment(mark ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    paragraph.setSpacingBefore(mark ? 0 : 120);
    paragraph.setSpacingAfter(mark ? 120 : 0);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(mark ? 14 : 10);
    run.setText(words.text());
  }

  private static boolean isMark(Block block) {
    return block instanceof Block.AnnexMark;
  }

  private static List<Words> lines(Block block) {
    if (block instanceof Block.AnnexMark mark) return mark.lines();
    if (block instanceof Block.Note note) return List.of(note.words());
    if (block instanceof Block.Paragraph paragraph) return List.of(paragraph.words());
    throw new IllegalArgumentException("not around a DOCX: " + block);
  }

  private static List<Words> reversed(List<Words> lines) {
    var turned = new java.util.ArrayList<>(lines);
    java.util.Collections.reverse(turned);
    return turned;
  }
}
