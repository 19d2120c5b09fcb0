package ua.opencities.portal.admin.attribute;

import java.util.List;
import ua.opencities.council.attribute.value.AttributeSheet;
import ua.opencities.council.attribute.value.Said;
import ua.opencities.council.attribute.value.SaidOf;

/**
 * What a council has by the attributes in use.
 *
 * @param version to send along when writing
 */
public record AttributeSheetJson(String council, String version, List<ValueJson> values) {

  static AttributeSheetJson of(AttributeSheet sheet) {
    return new AttributeSheetJson(
        sheet.council().toString(),
        sheet.version(),
        sheet.lines().stream().map(ValueJson::of).toList());
  }

  /**
   * @param value {@code 12}, {@code 97.5}, {@code 2026-01-31}, {@code true}, a text or the id of a
   *     value of the list; {@code null} where nothing stands
   * @param shown the same by its name
   */
  public record ValueJson(String attribute, String name, String kind, String value, String shown) {
    static ValueJson of(SaidOf line) {
      return new ValueJson(
          line.attribute().id().toString(),
          line.attribute().terms().name(),
          line.attribute().kind().name(),
          line.said().map(Said::plain).orElse(null),
          line.said().isPresent() ? line.plain() : null);
    }
  }
}
