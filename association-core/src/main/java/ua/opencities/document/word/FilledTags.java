package ua.opencities.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ua.opencities.document.word.Sections.Section;

/**
 * Writes the tags of a part as the library reads them: {@code {{^x}}} as a section of a name of its
 * own, a row that repeats as a tag of the row, whose inner tags stand in signs that nobody can
 * type.
 */
final class FilledTags {
  static final String ROW_PREFIX = "\ue010";
  static final String ROW_SUFFIX = "\ue011";
  static final char ROW = '|';

  /** First signs of names: {@link Scope} knows what they mean. */
  static final char NOT = '0';

  static final char ROWS = '1';
  static final char NOT_ROWS = '2';
  static final char SECTION = '3';
  static final char WITH_STOP = '8';
  static final char PLACE = '9';

  private final Map<Integer, Section> opened = new HashMap<>();
  private final Map<Integer, Section> closed = new HashMap<>();
  private final List<Section> sections;
  private int order;

  private FilledTags(List<Section> sections) {
    this.sections = sections;
    for (Section section : sections) {
      opened.put(section.opens().order(), section);
      closed.put(section.closes().order(), section);
    }
  }

  static void write(Document part) {
    FilledTags tags = new FilledTags(Sections.of(part).all);
    List<Element> alone = new ArrayList<>();
    for (Element paragraph : WordXml.all(part, "p")) {
      if (Sections.isTagAlone(paragraph)) alone.add(paragraph);
      Optional<Element> row = WordXml.ancestor(paragraph, "tr").filter(tags::repeats);
      for (Element text : WordXml.texts(paragraph))
        PlainParagraphs.put(text, tags.written(text.getTextContent(), row.isPresent()));
    }
    alone.forEach(FilledTags::leaveNoEmptyLine);
  }

  /**
   * A paragraph of its own for the tag of a row, or for a remark, is nobody's line: what opens a
   * row goes to the next paragraph of its cell. Whoever has no other paragraph keeps this one.
   */
  private static void leaveNoEmptyLine(Element paragraph) {
    String left = WordXml.text(paragraph).strip();
    Node beside = left.isEmpty() ? paragraph.getPreviousSibling() : paragraph.getNextSibling();
    if (!left.isEmpty() && !left.startsWith("{{" + ROW)) return;
    if (beside == null || !WordXml.is(beside, "p")) beside = paragraph.getNextSibling();
    if (beside == null || !WordXml.is(beside, "p") || WordXml.has(paragraph, "sectPr")) return;
    if (!left.isEmpty()) {
      List<Element> texts = WordXml.texts((Element) beside);
      if (texts.isEmpty()) return;
      PlainParagraphs.put(texts.get(0), left + texts.get(0).getTextContent());
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  private boolean repeats(Element row) {
    for (Element up = row; up != null; up = WordXml.ancestor(up, "tr").orElse(null)) {
      Element it = up;
      if (sections.stream().anyMatch(each -> each.row().filter(it::equals).isPresent()))
        return true;
    }
    return false;
  }

  private String written(String text, boolean inRow) {
    Matcher tag = PlainParagraphs.TAG.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (tag.find()) {
      out.append(text, from, tag.start());
      from = tag.end();
      boolean stop = text.startsWith(".", from) && !text.startsWith("..", from);
      boolean value = tag.group(1).isEmpty();
      if (value && stop) from++;
      out.append(tag(tag.group(1), tag.group(2), value && stop, inRow));
    }
    return out.append(text.substring(from)).toString();
  }

  private String tag(String sign, String name, boolean stop, boolean inRow) {
    int own = order++;
    String known = name.startsWith("-") ? PLACE + name.substring(1) : name;
    boolean row =
        Optional.ofNullable(opened.getOrDefault(own, closed.get(own)))
            .filter(Section::isRow)
            .isPresent();
    return switch (sign) {
      case "!" -> "";
      case "/" -> row ? "" : braced("/", inRow);
      case "#" -> row ? "{{" + ROW + ROWS + known + "}}" : braced("#" + SECTION + known, inRow);
      case "^" -> row ? "{{" + ROW + NOT_ROWS + known + "}}" : braced("#" + NOT + known, inRow);
      default -> braced((stop ? String.valueOf(WITH_STOP) : "") + known, inRow);
    };
  }

  private static String braced(String inside, boolean inRow) {
    return inRow ? ROW_PREFIX + inside + ROW_SUFFIX : "{{" + inside + "}}";
  }
}
