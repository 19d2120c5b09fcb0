package ua.opencities.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.document.markup.PaperMarkup;

/** Whether the tags of a part name fields where they may stand; what is wrong, in sentences. */
final class WordFields {
  /** So different that it was not meant. */
  private static final int FAR = 5;

  private WordFields() {}

  static List<TemplateFileNotAccepted> misused(Document part, FieldList fields) {
    List<String> lines = new ArrayList<>();
    for (Element paragraph : WordXml.all(part, "p")) lines.add(WordXml.text(paragraph));
    List<TemplateFileNotAccepted> broken = new ArrayList<>();
    for (MarkupBroken each : PaperMarkup.misused(lines, fields)) broken.add(said(each, fields));
    return broken;
  }

  private static TemplateFileNotAccepted said(MarkupBroken broken, FieldList fields) {
    String name = broken.arguments().get(1).toString();
    return switch (broken.code()) {
      case "document.unknown-field" -> unknown(name, fields);
      case "document.field-is-no-value" -> TemplateFileNotAccepted.isNoValue(name);
      case "document.section-not-closed" -> TemplateFileNotAccepted.notClosed(name);
      case "document.section-not-opened" -> TemplateFileNotAccepted.notOpened(name);
      default -> TemplateFileNotAccepted.bracesNotRead(name);
    };
  }

  private static TemplateFileNotAccepted unknown(String name, FieldList fields) {
    for (Field field : everywhere(fields.fields()))
      if (Field.named(name, field.items()).isPresent())
        return TemplateFileNotAccepted.fieldOfList(name, field.path());
    return TemplateFileNotAccepted.unknownField(name, nearest(name, fields.fields()));
  }

  /** The known field that is written most like it; empty when none is like it. */
  private static String nearest(String name, List<Field> among) {
    String nearest = "";
    int least = Math.min(FAR, Math.max(2, name.length() / 2)) + 1;
    for (Field field : everywhere(among)) {
      int far = distance(name, field.path());
      if (far < least) {
        least = far;
        nearest = field.path();
      }
    }
    return nearest;
  }

  private static int distance(String name, String path) {
    return StringUtils.getLevenshteinDistance(
        name.toLowerCase(Locale.ROOT), path.toLowerCase(Locale.ROOT));
  }

  private static List<Field> everywhere(List<Field> among) {
    List<Field> all = new ArrayList<>(among);
    among.forEach(field -> all.addAll(everywhere(field.items())));
    return all;
  }
}
