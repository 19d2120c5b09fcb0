package ua.opencities.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where the sections of a part begin and end, and of which of the three shapes each is. */
final class Sections {
  /**
   * @param row from one cell of a row to another; else inside a paragraph or around several
   */
  record Section(Tag opens, Tag closes, Optional<Element> row) {
    boolean isRow() {
      return row.isPresent();
    }
  }

  /**
   * @param order among all tags of the part
   */
  record Tag(int order, String sign, String name, Element paragraph) {
    /** Whether the paragraph holds nothing else. */
    boolean isAlone() {
      return isTagAlone(paragraph);
    }
  }

  static boolean isTagAlone(Element paragraph) {
    return PlainParagraphs.TAG.matcher(WordXml.text(paragraph).strip()).matches()
        && !WordXml.has(paragraph, "drawing");
  }

  final List<Section> all = new ArrayList<>();
  final List<TemplateFileNotAccepted> broken = new ArrayList<>();
  private final Set<Element> repeated = new HashSet<>();

  /** Of a part whose braces were found right. */
  static Sections of(Document part) {
    Sections sections = new Sections();
    Deque<Tag> open = new ArrayDeque<>();
    int order = 0;
    for (Element paragraph : WordXml.all(part, "p")) {
      Matcher tag = PlainParagraphs.TAG.matcher(WordXml.text(paragraph));
      while (tag.find()) {
        Tag found = new Tag(order++, tag.group(1), tag.group(2), paragraph);
        if (found.sign.equals("#") || found.sign.equals("^")) open.push(found);
        else if (found.sign.equals("/") && !open.isEmpty()) sections.put(open.pop(), found);
      }
    }
    return sections;
  }

  private void put(Tag opens, Tag closes) {
    if (opens.paragraph.equals(closes.paragraph))
      all.add(new Section(opens, closes, Optional.empty()));
    else if (inOneCellOrBody(opens, closes)) {
      if (!opens.isAlone() || !closes.isAlone())
        broken.add(TemplateFileNotAccepted.notAlone(opens.name));
      all.add(new Section(opens, closes, Optional.empty()));
    } else {
      Optional<Element> row = commonRow(opens, closes);
      if (row.isEmpty() || !repeated.add(row.get()))
        broken.add(TemplateFileNotAccepted.crosses(opens.name));
      all.add(new Section(opens, closes, row));
    }
  }

  private static boolean inOneCellOrBody(Tag opens, Tag closes) {
    return opens.paragraph.getParentNode().equals(closes.paragraph.getParentNode());
  }

  private static Optional<Element> commonRow(Tag opens, Tag closes) {
    Optional<Element> row = WordXml.ancestor(opens.paragraph, "tr");
    return row.filter(
        it -> WordXml.ancestor(closes.paragraph, "tr").filter(it::equals).isPresent());
  }
}
