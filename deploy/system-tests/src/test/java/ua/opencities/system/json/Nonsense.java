package ua.opencities.system.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.system.sweep.Hostile;

/** A sound body with one value spoiled after the other. */
record Nonsense(Program asker, Creation sound, List<String> faults) {
  private static final List<String> NO_DATES =
      List.of(
          "31.02.2026", "2026-02-31", "99999-12-31", "0000-00-00", "завтра", "2026-11-23\u0000");
  private static final List<String> NO_AMOUNTS =
      List.of("1 2,3,4 .5", "-12 000,00", "99999999999999999999,99", "1e3", "гривня", "");

  void tryAll() {
    JsonObject body = JsonParser.parseString(sound.body()).getAsJsonObject();
    spoil(body, body);
    // all texts at once: what is chosen from a list, or is a day, is refused
    JsonObject hostile = body.deepCopy();
    hostile.keySet().stream()
        .filter(key -> body.get(key).isJsonPrimitive())
        .forEach(key -> hostile.addProperty(key, Hostile.MARKUP.text()));
    told(hostile, "markup everywhere", "");
  }

  private void spoil(JsonObject whole, JsonObject part) {
    for (Map.Entry<String, JsonElement> field : List.copyOf(part.entrySet())) {
      JsonElement was = field.getValue();
      if (was.isJsonObject()) spoil(whole, was.getAsJsonObject());
      else if (was instanceof JsonArray list && list.get(0).isJsonObject())
        spoil(whole, list.get(0).getAsJsonObject());
      else {
        for (String nonsense : insteadOf(field.getKey(), was)) {
          part.add(field.getKey(), new JsonPrimitive(nonsense));
          boolean named = NO_DATES.contains(nonsense) || NO_AMOUNTS.contains(nonsense);
          told(whole, field.getKey() + " = " + nonsense, named ? "\"field\":\"" : "");
        }
      }
      part.add(field.getKey(), was);
    }
  }

  /** What cannot be taken for it. */
  private static List<String> insteadOf(String name, JsonElement was) {
    if (!was.isJsonPrimitive() || !was.getAsJsonPrimitive().isString()) return List.of("нічого");
    String typed = was.getAsString();
    if (typed.matches("\\d{4}-\\d\\d-\\d\\d")) return NO_DATES;
    if (name.equals("amount")) return NO_AMOUNTS;
    if (name.equals("currency")) return List.of("USD");
    if (typed.matches("[0-9a-f-]{36}"))
      return List.of(UUID.randomUUID().toString(), "-".repeat(36));
    return List.of(Hostile.LONG.text());
  }

  private void told(JsonObject body, String what, String wanted) {
    HttpResponse<String> answer = asker.post(sound.path(), body.toString());
    String told = answer.body();
    boolean refused =
        answer.statusCode() >= 400 && answer.statusCode() < 500 && told.contains(wanted);
    if (!refused)
      faults.add(
          "%s with %s: %d %s"
              .formatted(
                  sound,
                  what.substring(0, Math.min(60, what.length())),
                  answer.statusCode(),
                  told));
  }
}
