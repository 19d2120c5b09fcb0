package ua.opencities.document.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A part as if nobody had reviewed it: changes accepted, remarks gone, no boxes around text, and
 * each tag within one text, however often Word parted it while somebody typed.
 */
final class PlainParagraphs {
  static final Pattern TAG = Pattern.compile("\\{\\{([#^/!]?)\\s*([^{}]*?)\\s*}}");
  private static final List<String> UNWRAPPED =
      List.of("ins", "moveTo", "smartTag", "customXml", "sdt");
  private static final List<String> WITH_TAGS_UNWRAPPED = List.of("hyperlink", "fldSimple");
  private static final Set<String> DROPPED =
      Set.of(
          "del",
          "moveFrom",
          "proofErr",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "numberingChange",
          "sdtPr",
          "sdtEndPr",
          "smartTagPr",
          "customXmlPr");

  private PlainParagraphs() {}

  static void of(Document part) {
    for (Element each : WordXml.all(part, "*"))
      if (DROPPED.contains(each.getLocalName()) && each.getParentNode() != null)
        each.getParentNode().removeChild(each);
    for (String name : UNWRAPPED) WordXml.all(part, name).forEach(PlainParagraphs::unwrap);
    WordXml.all(part, "sdtContent").forEach(PlainParagraphs::unwrap);
    for (String name : WITH_TAGS_UNWRAPPED)
      for (Element each : WordXml.all(part, name))
        if (each.getTextContent().contains("{{") || each.getTextContent().contains("}}"))
          unwrap(each);
    WordXml.all(part, "p").forEach(PlainParagraphs::join);
  }

  private static void unwrap(Element box) {
    Node parent = box.getParentNode();
    if (parent == null) return;
    while (box.getFirstChild() != null) parent.insertBefore(box.getFirstChild(), box);
    parent.removeChild(box);
  }

  /** The text where a tag begins takes the whole tag. */
  private static void join(Element paragraph) {
    List<Element> texts = WordXml.texts(paragraph);
    String whole = WordXml.text(paragraph);
    if (texts.size() < 2 || !whole.contains("{{")) return;
    int[] owner = new int[whole.length()];
    int at = 0;
    for (int i = 0; i < texts.size(); i++)
      for (int sign = texts.get(i).getTextContent().length(); sign > 0; sign--) owner[at++] = i;
    Matcher tag = TAG.matcher(whole);
    while (tag.find()) for (int i = tag.start(); i < tag.end(); i++) owner[i] = owner[tag.start()];
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder own = new StringBuilder();
      for (int sign = 0; sign < owner.length; sign++)
        if (owner[sign] == i) own.append(whole.charAt(sign));
      put(texts.get(i), own.toString());
    }
  }

  static void put(Element text, String words) {
    if (text.getTextContent().equals(words)) return;
    text.setTextContent(words);
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
}
