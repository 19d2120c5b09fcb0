package ua.opencities.fee.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.shared.Money;

/**
 * Canonical JSON of what was issued, with its hash: keys in order, no blanks, amounts as decimal
 * text, so that equal content is equal to the byte for ever.
 */
public record Frozen(String text, String sha256) {
  public static Frozen of(Map<String, ?> content) {
    String text = json(content);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Frozen(text, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public static String json(Object value) {
    var json = new StringBuilder();
    write(json, value);
    return json.toString();
  }

  private static void write(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> map) writeMap(json, new TreeMap<>(map));
    else if (value instanceof List<?> list) writeList(json, list);
    else if (value == null || value instanceof Integer || value instanceof Boolean)
      json.append(value);
    else if (value instanceof Money money) quote(json, money.decimal());
    else quote(json, value.toString());
  }

  private static void writeMap(StringBuilder json, Map<?, ?> map) {
    char before = '{';
    for (var entry : map.entrySet()) {
      quote(json.append(before), entry.getKey().toString());
      write(json.append(':'), entry.getValue());
      before = ',';
    }
    json.append(map.isEmpty() ? "{}" : "}");
  }

  private static void writeList(StringBuilder json, List<?> list) {
    char before = '[';
    for (Object each : list) {
      write(json.append(before), each);
      before = ',';
    }
    json.append(list.isEmpty() ? "[]" : "]");
  }

  /** What was frozen, read back: maps and lists of texts, whole numbers as they were written. */
  public static Map<String, Object> read(String json) {
    return new FrozenReader(json).whole();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c != '"' && c != '\\') continue;
      json.append(text, plain, i);
      if (c < 0x20) json.append("\\u%04x".formatted((int) c));
      else json.append('\\').append(c);
      plain = i + 1;
    }
    json.append(text, plain, text.length()).append('"');
  }
}
