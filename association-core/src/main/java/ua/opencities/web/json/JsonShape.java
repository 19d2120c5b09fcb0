package ua.opencities.web.json;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.shared.Money;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** Whether an object has the fields of a record, each of its kind; all that is wrong at once. */
final class JsonShape {
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /** Of a name that nobody asked for so much is repeated. */
  private static final int MOST_OF_A_NAME = 60;

  private final List<RuleBroken> refused = new ArrayList<>();

  private JsonShape() {}

  /**
   * @throws Typed.NotUnderstood when it is anything else, or names a field twice
   */
  static JsonObject object(byte[] sent) {
    try (var reader = READERS.createReader(new ByteArrayInputStream(sent));
        var parser = PARSERS.createParser(new ByteArrayInputStream(sent))) {
      // a reader is content with what comes first
      while (parser.hasNext()) parser.next();
      return reader.readObject();
    } catch (RuntimeException notAnObject) {
      // the library has no common type for what is malformed, of another kind, or too deep
      throw Typed.noObject();
    }
  }

  static void mustFit(JsonObject sent, Class<?> wanted) {
    var shape = new JsonShape();
    shape.look(sent, wanted, "");
    if (shape.refused.size() == 1) throw shape.refused.get(0);
    if (!shape.refused.isEmpty()) throw new SeveralRulesBroken(shape.refused);
  }

  private void look(JsonObject sent, Class<?> wanted, String at) {
    Map<String, Type> fields =
        Stream.of(wanted.getRecordComponents())
            .collect(toMap(RecordComponent::getName, RecordComponent::getGenericType));
    sent.forEach(
        (name, value) -> {
          String field = at + name.substring(0, Math.min(MOST_OF_A_NAME, name.length()));
          if (!fields.containsKey(name)) refused.add(TextNotAccepted.noSuchField(field));
          else if (value != JsonValue.NULL && !fits(value, fields.get(name), field))
            refused.add(Typed.ofAnotherKind(field));
        });
  }

  /** What is wrong inside it is said by itself. */
  private boolean fits(JsonValue value, Type type, String field) {
    if (type instanceof ParameterizedType many) {
      Type each = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
      return many.getRawType() == Map.class
          ? value instanceof JsonObject map && allFit(map, each, field)
          : value instanceof JsonArray list && allFit(list, each, field);
    }
    if (value instanceof JsonString text && !isText(text.getString()))
      return refused.add(Typed.noText(field));
    if (type == String.class) return value instanceof JsonString || value instanceof JsonNumber;
    if (type == UUID.class)
      return value instanceof JsonString id && Wanted.id(id.getString()).isPresent();
    if (type == Boolean.class || type == boolean.class)
      return value == JsonValue.TRUE || value == JsonValue.FALSE;
    if (type == Integer.class || type == int.class) return isWhole(value, 9);
    if (type == Long.class || type == long.class) return isWhole(value, 18);
    if (!(value instanceof JsonObject inner)) return false;
    look(inner, (Class<?>) type, field + ".");
    if (type == MoneyJson.class && isOfAnotherCurrency(inner.get("currency")))
      refused.add(TextNotAccepted.anotherCurrency(field + ".currency"));
    return true;
  }

  /** Without null characters and halves of a pair, which no database takes and no page shows. */
  private static boolean isText(String sent) {
    return sent.codePoints()
        .noneMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE);
  }

  /** One left out is hryvnias; what is no text at all is refused as that. */
  private static boolean isOfAnotherCurrency(JsonValue currency) {
    return currency instanceof JsonString said
        ? !said.getString().equals(Money.CURRENCY)
        : currency instanceof JsonNumber;
  }

  private boolean allFit(JsonObject map, Type each, String field) {
    if (map.keySet().stream().anyMatch(key -> !isText(key)))
      return refused.add(Typed.noText(field));
    for (Map.Entry<String, JsonValue> entry : map.entrySet())
      if (entry.getValue() != JsonValue.NULL && !fits(entry.getValue(), each, field)) return false;
    return true;
  }

  private boolean allFit(JsonArray list, Type each, String field) {
    for (JsonValue value : list)
      if (value == JsonValue.NULL || !fits(value, each, field)) return false;
    return true;
  }

  /** Also as text, as the forms of other programs have it. */
  private static boolean isWhole(JsonValue value, int digits) {
    String typed = value instanceof JsonString text ? text.getString() : value.toString();
    return typed.matches("-?\\d{1," + digits + "}");
  }
}
