package ua.opencities.programme.desk;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Typed fields as {@code {"amount":["12 000,00",""]}}. */
final class TypedJson {
  /** PostgreSQL keeps any character but this one. */
  private static final String NOTHING = "\u0000";

  private TypedJson() {}

  static String written(Map<String, List<String>> fields) {
    var object = Json.createObjectBuilder();
    fields.forEach(
        (name, values) -> {
          var array = Json.createArrayBuilder();
          values.forEach(value -> array.add(value.replace(NOTHING, "")));
          object.add(name.replace(NOTHING, ""), array);
        });
    return object.build().toString();
  }

  static Map<String, List<String>> read(String json) {
    var fields = new LinkedHashMap<String, List<String>>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach(
              (name, values) ->
                  fields.put(
                      name,
                      ((JsonArray) values)
                          .getValuesAs(JsonString.class).stream()
                              .map(JsonString::getString)
                              .toList()));
    }
    return fields;
  }
}
