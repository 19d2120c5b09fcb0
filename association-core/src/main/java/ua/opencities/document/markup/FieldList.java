package ua.opencities.document.markup;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * All that the wordings of one kind of paper may name.
 *
 * @param room in whose bundle the meanings stand
 */
public record FieldList(String room, List<Field> fields) {
  public FieldList {
    fields = List.copyOf(fields);
    if (fields.stream().map(Field::path).distinct().count() < fields.size())
      throw new IllegalArgumentException("a field stands twice");
  }

  /** The key of the sentence that says what a field holds: {@code programme.field.sum-in-words}. */
  public String meaning(Field field) {
    return room + ".field." + dashed(field.path());
  }

  /** Of what stands inside lists, from the outermost list inwards. */
  public String meaning(List<Field> way) {
    return room + ".field." + way.stream().map(it -> dashed(it.path())).collect(joining("."));
  }

  private static String dashed(String path) {
    return path.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
