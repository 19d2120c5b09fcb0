package ua.opencities.fee.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    if (value instanceof Map<?, ?> map)
      return new TreeMap<>(map)
          .entrySet().stream()
              .map(e -> quoted(e.getKey().toString()) + ":" + json(e.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    if (value instanceof List<?> list)
      return list.stream().map(Frozen::json).collect(Collectors.joining(",", "[", "]"));
    if (value == null || value instanceof Integer || value instanceof Boolean)
      return String.valueOf(value);
    if (value instanceof Money money) return quoted(money.decimal());
    return quoted(value.toString());
  }

  /** What was frozen, read back: maps and lists of texts, whole numbers as they were written. */
  public static Map<String, Object> read(String json) {
    return new FrozenReader(json).whole();
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < 0x20) json.append("\\u%04x".formatted((int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }
}
