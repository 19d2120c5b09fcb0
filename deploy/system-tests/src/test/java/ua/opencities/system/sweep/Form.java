package ua.opencities.system.sweep;

import java.util.List;
import java.util.Map;
import ua.opencities.system.Crawl;

/**
 * A form as it stands on its page.
 *
 * @param action with the portal's path before it
 */
record Form(String action, boolean posted, boolean multipart, List<Field> fields) {

  @SuppressWarnings("unchecked")
  static Form of(Map<String, Object> read) {
    return new Form(
        String.valueOf(read.get("action")),
        Boolean.TRUE.equals(read.get("posted")),
        Boolean.TRUE.equals(read.get("multipart")),
        ((List<Map<String, Object>>) read.get("fields")).stream().map(Field::of).toList());
  }

  /** Fields that are no button and no proof of the form's own. */
  List<Field> own() {
    return fields.stream().filter(field -> !field.name().startsWith("_")).toList();
  }

  boolean isTyped(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name) && field.isTyped());
  }

  /** Its address without ids: one of its kind is enough. */
  String kind() {
    return (posted ? "" : "GET ") + Crawl.kind(action);
  }

  record Field(String name, String type, String value, boolean checked, List<String> options) {
    @SuppressWarnings("unchecked")
    static Field of(Map<String, Object> read) {
      return new Field(
          (String) read.get("name"),
          (String) read.get("type"),
          (String) read.get("value"),
          Boolean.TRUE.equals(read.get("checked")),
          (List<String>) read.get("options"));
    }

    /** What is typed freely; a refused form must bring it back. */
    boolean isTyped() {
      return List.of("text", "textarea", "date", "email", "search", "number", "tel").contains(type);
    }

    /** What a person would send without having touched more than needed. */
    String filled() {
      if (!value.isEmpty()) return value;
      return switch (type) {
        case "date" -> "2026-11-20";
        case "email" -> "sweep@example.org";
        case "select-one" -> options.stream().filter(o -> !o.isEmpty()).findFirst().orElse("");
        case "password" -> "зелена-миска-співає";
        case "hidden", "file", "checkbox" -> "";
        default -> name.matches("(?i).*(amount|from|year|days|inhabitants).*") ? "2031" : "Проба";
      };
    }

    /** Unchecked boxes and choices are not sent. */
    boolean isSent() {
      return !type.equals("file") && (checked || !type.equals("radio") && !type.equals("checkbox"));
    }
  }
}
