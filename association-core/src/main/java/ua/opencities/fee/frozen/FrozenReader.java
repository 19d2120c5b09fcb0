package ua.opencities.fee.frozen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Frozen} has written, and only that: no blanks, no fractions, no surprises. */
final class FrozenReader {
  private final String json;
  private int at;

  FrozenReader(String json) {
    this.json = json;
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> whole() {
    Object value = value();
    if (at != json.length() || !(value instanceof Map)) throw broken();
    return (Map<String, Object>) value;
  }

  private Object value() {
    return switch (json.charAt(at)) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> text();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    var object = new LinkedHashMap<String, Object>();
    at++;
    while (json.charAt(at) != '}') {
      if (!object.isEmpty()) pass(',');
      String key = text();
      pass(':');
      object.put(key, value());
    }
    at++;
    return object;
  }

  private List<Object> list() {
    var list = new ArrayList<>();
    at++;
    while (json.charAt(at) != ']') {
      if (!list.isEmpty()) pass(',');
      list.add(value());
    }
    at++;
    return list;
  }

  private String text() {
    pass('"');
    var text = new StringBuilder();
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\' && json.charAt(at) == 'u') {
        text.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
        at += 5;
      } else {
        text.append(c == '\\' ? json.charAt(at++) : c);
      }
    }
    at++;
    return text.toString();
  }

  private Object word() {
    int from = at;
    while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) at++;
    String word = json.substring(from, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> Integer.valueOf(word);
    };
  }

  private void pass(char expected) {
    if (json.charAt(at++) != expected) throw broken();
  }

  private IllegalStateException broken() {
    return new IllegalStateException("not what was frozen, at " + at);
  }
}
