package ua.opencities.benchmarks.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Canonical, as issued documents are frozen: keys in order, no blanks. */
final class Json {
  private Json() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map)
      return new TreeMap<>(map)
          .entrySet().stream()
              .map(e -> of(e.getKey()) + ":" + of(e.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    if (value instanceof List<?> list)
      return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    if (value instanceof Integer || value instanceof Boolean) return value.toString();
    return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
