package ua.opencities.council.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/**
 * What the reader should know of a line of a table: the key of a sentence and what it speaks of.
 */
public record Remark(String code, List<Object> arguments) {
  private static final String MONEY = "money";
  private static final String DAY = "day";

  public Remark {
    arguments = List.copyOf(arguments);
  }

  public static Remark of(String code, Object... arguments) {
    return new Remark(code, List.of(arguments));
  }

  public static Remark of(RuleBroken rule) {
    return new Remark(rule.code(), rule.arguments());
  }

  public JsonObject json() {
    var words = Json.createArrayBuilder();
    for (Object each : arguments) {
      if (each instanceof Number number) words.add(number.longValue());
      else if (each instanceof Money money) words.add(typed(MONEY, money.decimal()));
      else if (each instanceof LocalDate day) words.add(typed(DAY, day.toString()));
      else words.add(each.toString());
    }
    return Json.createObjectBuilder().add("code", code).add("arguments", words).build();
  }

  private static JsonObject typed(String type, String value) {
    return Json.createObjectBuilder().add(type, value).build();
  }

  public static List<Remark> read(JsonArray kept) {
    var remarks = new ArrayList<Remark>();
    for (JsonObject each : kept.getValuesAs(JsonObject.class))
      remarks.add(
          new Remark(
              each.getString("code"),
              each.getJsonArray("arguments").stream().map(Remark::argument).toList()));
    return remarks;
  }

  private static Object argument(JsonValue word) {
    if (word instanceof JsonNumber number) return number.longValue();
    if (!(word instanceof JsonObject typed)) return ((JsonString) word).getString();
    return typed.containsKey(MONEY)
        ? Money.of(typed.getString(MONEY))
        : LocalDate.parse(typed.getString(DAY));
  }
}
