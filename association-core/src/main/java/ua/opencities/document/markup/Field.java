package ua.opencities.document.markup;

import java.util.List;
import java.util.Optional;

/**
 * What a wording may name.
 *
 * @param path as it stands in the braces: {@code council.genitive}
 * @param items what each item of a list may be asked for; empty for what is no list
 */
public record Field(String path, Form form, List<Field> items) {
  /** VALUE is text, LIST repeats its section, CHOICE only opens one: it holds or it does not. */
  public enum Form {
    VALUE,
    LIST,
    CHOICE
  }

  public Field {
    if (!path.matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*"))
      throw new IllegalArgumentException("no field: " + path);
    items = List.copyOf(items);
  }

  public static Field value(String path) {
    return new Field(path, Form.VALUE, List.of());
  }

  public static Field choice(String path) {
    return new Field(path, Form.CHOICE, List.of());
  }

  public static Field list(String path, Field... items) {
    return new Field(path, Form.LIST, List.of(items));
  }

  /** As it is typed: {@code {{sum}}}, or what opens and closes a section. */
  public String written() {
    return form == Form.VALUE ? "{{" + path + "}}" : "{{#" + path + "}} … {{/" + path + "}}";
  }

  public static Optional<Field> named(String path, List<Field> among) {
    return among.stream().filter(field -> field.path.equals(path)).findFirst();
  }
}
