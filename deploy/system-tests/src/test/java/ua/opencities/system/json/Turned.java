package ua.opencities.system.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A sound body whose free texts hold marks that turn the writing, and a bell: nobody sees them. */
final class Turned {
  private static final String BEFORE = "\u202e\u2066\u0007";
  private static final String AFTER = "\u200f\ufeff";
  private static final String NO_FREE_TEXT = "[A-Z_0-9]+|[\\d.-]+|[0-9a-f-]{36}|https?:.*";

  private Turned() {}

  static String in(String body) {
    if (body.isEmpty()) return body;
    JsonObject whole = JsonParser.parseString(body).getAsJsonObject();
    turn(whole);
    return whole.toString();
  }

  private static void turn(JsonObject part) {
    for (Map.Entry<String, JsonElement> field : List.copyOf(part.entrySet())) {
      JsonElement was = field.getValue();
      if (was.isJsonObject()) turn(was.getAsJsonObject());
      else if (was.isJsonPrimitive() && !was.getAsString().matches(NO_FREE_TEXT))
        part.add(field.getKey(), new JsonPrimitive(BEFORE + was.getAsString() + AFTER));
    }
  }

  /** Whether one of them came through, as it is or written by its number. */
  static boolean isSeenIn(String told) {
    String all = told.toLowerCase(Locale.ROOT);
    return (BEFORE + AFTER)
        .chars()
        .anyMatch(mark -> all.indexOf(mark) >= 0 || all.contains("\\u%04x".formatted(mark)));
  }
}
