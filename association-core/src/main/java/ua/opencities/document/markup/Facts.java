package ua.opencities.document.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.opencities.document.Sha256;
import ua.opencities.document.paper.Words;

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

  public boolean knows(String path) {
    return values.containsKey(path);
  }

  /** Whether a section of it opens: a choice that holds, a text or a list that is not empty. */
  public boolean holds(String path) {
    Object value = values.get(path);
    if (value instanceof Value text) return !text.text().isEmpty();
    return value instanceof List<?> list ? !list.isEmpty() : Boolean.TRUE.equals(value);
  }

  /** What a value holds, with the words marked that differ; empty for what is no value. */
  public Optional<Words> words(String path) {
    return values.get(path) instanceof Value value ? Optional.of(value.words()) : Optional.empty();
  }

  /** The items of a list; empty for what is none. */
  @SuppressWarnings("unchecked")
  public Optional<List<Facts>> items(String path) {
    return values.get(path) instanceof List<?> list
        ? Optional.of(((List<Map<String, Object>>) list).stream().map(Facts::new).toList())
        : Optional.empty();
  }

  /** Whether any word is marked as differing. */
  public boolean anyMarked() {
    return marked(values);
  }

  private static boolean marked(Object value) {
    if (value instanceof Value text) return text.changed();
    if (value instanceof Map<?, ?> map) return map.values().stream().anyMatch(Facts::marked);
    return value instanceof List<?> list && list.stream().anyMatch(Facts::marked);
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
