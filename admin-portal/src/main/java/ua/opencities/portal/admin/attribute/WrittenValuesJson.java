package ua.opencities.portal.admin.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;

/**
 * Values to write; what is not named stays as it is.
 *
 * @param version as {@link AttributeSheetJson} told it
 */
public record WrittenValuesJson(String version, List<WrittenValueJson> values) {

  String seen() {
    if (version == null || version.isBlank()) throw TextNotAccepted.missing("version");
    return version;
  }

  Map<UUID, String> typed() {
    if (values == null) throw TextNotAccepted.missing("values");
    Map<UUID, String> typed = new HashMap<>();
    for (var each : values)
      if (each == null) throw TextNotAccepted.missing("values");
      else typed.put(each.id(), each.value() == null ? "" : each.value());
    return typed;
  }

  /**
   * @param value as a person would type it; {@code null} or empty takes the value away
   */
  public record WrittenValueJson(String attribute, String value) {
    UUID id() {
      try {
        return UUID.fromString(String.valueOf(attribute));
      } catch (IllegalArgumentException noId) {
        throw new NotFound("attribute");
      }
    }
  }
}
