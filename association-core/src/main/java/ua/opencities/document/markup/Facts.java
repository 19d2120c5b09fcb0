package ua.opencities.document.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.opencities.document.Sha256;

/** The values one paper is filled with, by the paths of its {@link FieldList}. */
public final class Facts {
  private final Map<String, Object> values;

  private Facts(Map<String, Object> values) {
    this.values = values;
  }

  public static Facts none() {
    return new Facts(Map.of());
  }

  public Facts and(String path, String text) {
    return put(path, Value.of(text));
  }

  /** The number of an item in its list: it says nothing of the item itself. */
  public Facts andNumber(String path, String number) {
    return put(path, new Value(number, 0, 0, true));
  }

  public Facts and(String path, boolean holds) {
    return put(path, holds);
  }

  public Facts and(String path, List<Facts> items) {
    return put(path, items.stream().map(item -> item.values).toList());
  }

  private Facts put(String path, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(path, value);
    return new Facts(more);
  }

  /** What a value holds; empty for a list, a choice, or no such fact. */
  public Optional<String> text(String path) {
    return values.get(path) instanceof Value value ? Optional.of(value.text()) : Optional.empty();
  }

  /**
   * The same; what {@code before} says otherwise, or does not say, is marked in the preview. Where
   * only some words of a value differ, they alone are marked.
   */
  public Facts markedAgainst(Facts before) {
    return new Facts(Differences.marked(values, before.values));
  }

  Map<String, Object> values() {
    return values;
  }

  /** Of the values alone, in the order of their paths: the same data, the same fingerprint. */
  public String sha256() {
    return Sha256.of(canonical(values));
  }

  private static String canonical(Object value) {
    if (value instanceof Map<?, ?> map)
      return new TreeMap<>(map)
          .entrySet().stream()
              .map(entry -> quoted(entry.getKey().toString()) + ":" + canonical(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    if (value instanceof List<?> list)
      return list.stream().map(Facts::canonical).collect(Collectors.joining(",", "[", "]"));
    return value instanceof Value text ? quoted(text.text()) : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
