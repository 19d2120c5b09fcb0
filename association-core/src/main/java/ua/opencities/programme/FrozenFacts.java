package ua.opencities.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Flat facts as a JSON object, so that a later change of the tariff does not change the reason. */
final class FrozenFacts {
  private FrozenFacts() {}

  static String written(Map<String, String> facts) {
    var object = Json.createObjectBuilder();
    facts.forEach(object::add);
    return object.build().toString();
  }

  static Map<String, String> read(String json) {
    Map<String, String> facts = new LinkedHashMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
    }
    return facts;
  }
}
