package ua.opencities.council.intake.line;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.RuleBroken;

/** What the reader should know of a line: the key of a sentence and what it speaks of. */
public record Remark(String code, List<Object> arguments) {
  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(String what, Object... arguments) {
    return new Remark("council.import-" + what, List.of(arguments));
  }

  static Remark of(RuleBroken rule) {
    return new Remark(rule.code(), rule.arguments());
  }

  JsonObject json() {
    var words = Json.createArrayBuilder();
    for (Object each : arguments) {
      if (each instanceof Number number) words.add(number.longValue());
      else words.add(each.toString());
    }
    return Json.createObjectBuilder().add("code", code).add("arguments", words).build();
  }

  static List<Remark> read(JsonArray kept) {
    var remarks = new ArrayList<Remark>();
    for (JsonObject each : kept.getValuesAs(JsonObject.class)) {
      var arguments = new ArrayList<Object>();
      for (JsonValue word : each.getJsonArray("arguments"))
        arguments.add(
            word instanceof JsonNumber number
                ? (Object) number.longValue()
                : ((JsonString) word).getString());
      remarks.add(new Remark(each.getString("code"), arguments));
    }
    return remarks;
  }
}
