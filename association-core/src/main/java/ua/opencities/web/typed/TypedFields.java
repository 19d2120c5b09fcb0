package ua.opencities.web.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form's fields as they were typed, right or wrong; lines end as in Unix. */
public record TypedFields(Map<String, List<String>> all) {
  public static final TypedFields NONE = new TypedFields(Map.of());

  public TypedFields {
    var kept = new LinkedHashMap<String, List<String>>();
    all.forEach(
        (name, values) ->
            kept.put(name, values.stream().map(text -> text.replace("\r\n", "\n")).toList()));
    all = Map.copyOf(kept);
  }

  public boolean has(String name) {
    return all.containsKey(name);
  }

  /** Empty where the form had no such field. */
  public String one(String name) {
    return at(name, 0);
  }

  public List<String> every(String name) {
    return all.getOrDefault(name, List.of());
  }

  /** In a row of a table; empty where the row had no such field. */
  public String at(String name, int row) {
    List<String> values = every(name);
    return row < values.size() ? values.get(row) : "";
  }

  public TypedFields with(String name, List<String> values) {
    var changed = new LinkedHashMap<>(all);
    changed.put(name, new ArrayList<>(values));
    return new TypedFields(changed);
  }

  public TypedFields without(String name) {
    var changed = new LinkedHashMap<>(all);
    changed.remove(name);
    return new TypedFields(changed);
  }

  /** Whether it says the same in every field that the other has. */
  public boolean saysAll(TypedFields other) {
    return other.all.entrySet().stream()
        .allMatch(field -> field.getValue().equals(every(field.getKey())));
  }
}
