package ua.opencities.document.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Word asks of a document and filling may have taken away. */
final class FilledDocument {
  private FilledDocument() {}

  /** A cell without a paragraph, or a table without a row, is damaged for Word. */
  static byte[] whole(byte[] filled) {
    WordPackage file = WordPackage.made(filled);
    file.parts.replaceAll(
        (name, bytes) -> {
          if (!name.matches("(?i)word/(document|header\\d*|footer\\d*)\\.xml")) return bytes;
          Document part = WordXml.read(bytes);
          for (Element table : WordXml.all(part, "tbl"))
            if (WordXml.all(table, "tr").isEmpty()) table.getParentNode().removeChild(table);
          WordXml.all(part, "tc").forEach(FilledDocument::endWithParagraph);
          for (String root : new String[] {"hdr", "ftr"})
            if (WordXml.is(part.getDocumentElement(), root))
              endWithParagraph(part.getDocumentElement());
          return WordXml.write(part);
        });
    return file.packed();
  }

  private static void endWithParagraph(Element cell) {
    var children = WordXml.children(cell);
    boolean ends = !children.isEmpty() && WordXml.is(children.get(children.size() - 1), "p");
    if (!ends) cell.appendChild(cell.getOwnerDocument().createElementNS(WordXml.W, "w:p"));
  }
}
