package ua.opencities.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a template must not bring: programs, documents inside the document, anything fetched from
 * elsewhere when it is opened. LibreOffice and the reader's Word would obey it.
 */
final class WordDangers {
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "(?i)word/(embeddings|activex|afchunk)[^/]*/.*|.*/afchunk[^/]*|.*\\.(bin|exe|dll|js|vbs|mht|html?|rtf)");

  /** What Word itself writes beside a document and no program runs. */
  private static final Pattern HARMLESS = Pattern.compile("(?i)word/printersettings.*");

  private static final Pattern CODE =
      Pattern.compile(
          "(?i)^\\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|MACROBUTTON|DATABASE|RD|EMBED|CONTROL|HTMLCONTROL|ADDIN|GOTOBUTTON)\\b");
  private static final Set<String> LINKS = Set.of("http", "https", "mailto");

  private WordDangers() {}

  /**
   * @throws TemplateFileNotAccepted for the first that is found
   */
  static void refuse(WordPackage file) {
    types(
        new String(file.parts.get("[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8));
    file.parts.forEach(
        (name, bytes) -> {
          if (name.toLowerCase(Locale.ROOT).matches(".*vba(project|data)[^/]*"))
            throw TemplateFileNotAccepted.macros();
          if (EMBEDDED.matcher(name).matches() && !HARMLESS.matcher(name).matches())
            throw TemplateFileNotAccepted.embedded(name);
          if (name.endsWith(".rels")) relations(WordXml.read(bytes));
          else if (name.matches("(?i)word/[^/]*\\.xml")) codes(WordXml.read(bytes));
        });
  }

  private static void types(String types) {
    if (types.contains("macroEnabled") || types.contains("vbaProject"))
      throw TemplateFileNotAccepted.macros();
    if (!types.contains(MAIN_TYPE)) throw TemplateFileNotAccepted.notDocx();
  }

  private static void relations(Document relations) {
    NodeList all = relations.getElementsByTagNameNS("*", "Relationship");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      String type = each.getAttribute("Type").toLowerCase(Locale.ROOT);
      String target = each.getAttribute("Target");
      if (type.matches(".*/(oleobject|control|activexcontrolbinary|package|afchunk)"))
        throw TemplateFileNotAccepted.embedded(target);
      if (type.endsWith("/vbaproject")) throw TemplateFileNotAccepted.macros();
      boolean outside = each.getAttribute("TargetMode").equalsIgnoreCase("External");
      if (outside && !(type.endsWith("/hyperlink") && isLink(target)))
        throw TemplateFileNotAccepted.outside(target);
    }
  }

  private static boolean isLink(String target) {
    int colon = target.indexOf(':');
    return colon > 0 && LINKS.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))
        || target.startsWith("#");
  }

  /** Word parts a code into runs as it likes. */
  private static void codes(Document part) {
    StringBuilder running = new StringBuilder();
    for (Element each : WordXml.all(part, "*"))
      if (WordXml.is(each, "instrText")) running.append(each.getTextContent());
      else if (WordXml.is(each, "fldChar")) {
        code(running.toString());
        running.setLength(0);
      } else if (WordXml.is(each, "fldSimple")) code(each.getAttributeNS(WordXml.W, "instr"));
      else if (List.of("object", "altChunk", "control", "subDoc").contains(each.getLocalName()))
        throw TemplateFileNotAccepted.embedded(each.getLocalName());
    code(running.toString());
  }

  private static void code(String code) {
    Matcher found = CODE.matcher(code);
    if (found.find())
      throw TemplateFileNotAccepted.fieldCode(found.group(1).toUpperCase(Locale.ROOT));
  }
}
