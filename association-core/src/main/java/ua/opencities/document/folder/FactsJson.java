package ua.opencities.document.folder;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Setting;

/**
 * What a view says, as JSON that stays readable without the platform: each component of a record
 * under its name and in its order, money as in the API, days and moments as ISO 8601. Absent values
 * are {@code null}. In a demonstration they say at their end that they are invented.
 */
public final class FactsJson {
  private static final String INVENTED = "demonstration";

  private FactsJson() {}

  public static String of(Record facts) {
    return of(facts, Setting.demonstration());
  }

  static String of(Record facts, boolean invented) {
    JsonValue told = value(facts);
    if (invented && told instanceof JsonObject object && !object.containsKey(INVENTED))
      told = Json.createObjectBuilder(object).add(INVENTED, true).build();
    return written(told);
  }

  private static String written(JsonValue told) {
    var text = new StringWriter();
    try (var writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(told);
    }
    return text.toString().strip() + "\n";
  }

  private static JsonValue value(Object it) {
    if (it == null) return JsonValue.NULL;
    if (it instanceof Optional<?> perhaps) return value(perhaps.orElse(null));
    if (it instanceof Boolean yes) return yes ? JsonValue.TRUE : JsonValue.FALSE;
    if (it instanceof Integer number) return Json.createValue(number);
    if (it instanceof Long number) return Json.createValue(number);
    if (it instanceof Money money)
      return Json.createObjectBuilder()
          .add("amount", money.decimal())
          .add("currency", Money.CURRENCY)
          .build();
    if (it instanceof Quantity quantity) return Json.createValue(quantity.decimal());
    if (it instanceof Collection<?> several) return array(several);
    if (it instanceof Map<?, ?> map) return object(map);
    if (it instanceof Record facts) return isAnId(facts) ? text(facts) : object(facts);
    return text(it);
  }

  private static JsonValue text(Object it) {
    return Json.createValue(String.valueOf(it));
  }

  /** As {@code CouncilId}: one UUID with a name. */
  private static boolean isAnId(Record facts) {
    RecordComponent[] components = facts.getClass().getRecordComponents();
    return components.length == 1 && components[0].getType().equals(UUID.class);
  }

  private static JsonValue array(Collection<?> several) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    several.forEach(each -> array.add(value(each)));
    return array.build();
  }

  private static JsonValue object(Map<?, ?> map) {
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
    JsonObjectBuilder object = Json.createObjectBuilder();
    sorted.forEach((key, each) -> object.add(key, value(each)));
    return object.build();
  }

  private static JsonValue object(Record facts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (RecordComponent component : facts.getClass().getRecordComponents())
      object.add(component.getName(), value(read(component, facts)));
    return object.build();
  }

  private static Object read(RecordComponent component, Record facts) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(facts);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(component.toString(), impossible);
    }
  }
}
