package ua.opencities.programme.year.execution;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;

/** A report as canonical JSON: keys in one order, absent things left out, numbers as text. */
final class ExecutionJson {
  private ExecutionJson() {}

  static String written(ExecutionText text) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    object.add("measures", array(text.measures(), ExecutionJson::measure));
    object.add("indicators", array(text.indicators(), ExecutionJson::indicator));
    object.add("sources", array(text.sources(), ExecutionJson::source));
    object.add("gains", Json.createArrayBuilder(text.gains()));
    put(object, "conclusion", text.conclusion());
    return object.build().toString();
  }

  private static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObjectBuilder> row) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    rows.forEach(each -> array.add(row.apply(each)));
    return array;
  }

  private static JsonObjectBuilder measure(MeasureResult row) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    object.add("measure", row.measure());
    object.add("planned", row.planned().decimal());
    put(object, "fulfilment", row.fulfilment().map(Enum::name));
    put(object, "spent", row.spent().map(Money::decimal));
    put(object, "result", row.result());
    put(object, "note", row.note());
    return object;
  }

  private static JsonObjectBuilder indicator(IndicatorResult row) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    object.add("group", row.group().name());
    object.add("name", row.name());
    object.add("unit", row.unit());
    put(object, "planned", row.planned().map(Quantity::decimal));
    put(object, "actual", row.actual().map(Quantity::decimal));
    put(object, "note", row.note());
    return object;
  }

  private static JsonObjectBuilder source(SourceResult row) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    object.add("source", row.source());
    put(object, "purpose", row.purpose());
    object.add("planned", row.planned().decimal());
    put(object, "actual", row.actual().map(Money::decimal));
    return object;
  }

  private static void put(JsonObjectBuilder object, String name, Optional<String> value) {
    value.ifPresent(text -> object.add(name, text));
  }

  static ExecutionText read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject it = reader.readObject();
      return new ExecutionText(
          rows(it.getJsonArray("measures"), ExecutionJson::measure),
          rows(it.getJsonArray("indicators"), ExecutionJson::indicator),
          rows(it.getJsonArray("sources"), ExecutionJson::source),
          it.getJsonArray("gains").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList(),
          text(it, "conclusion"));
    }
  }

  private static <T> List<T> rows(JsonArray array, Function<JsonObject, T> row) {
    return array.getValuesAs(JsonObject.class).stream().map(row).toList();
  }

  private static MeasureResult measure(JsonObject it) {
    return new MeasureResult(
        it.getString("measure"),
        Money.of(it.getString("planned")),
        text(it, "fulfilment").map(Fulfilment::valueOf),
        text(it, "spent").map(Money::of),
        text(it, "result"),
        text(it, "note"));
  }

  private static IndicatorResult indicator(JsonObject it) {
    return new IndicatorResult(
        IndicatorGroup.valueOf(it.getString("group")),
        it.getString("name"),
        it.getString("unit"),
        text(it, "planned").map(Quantity::of),
        text(it, "actual").map(Quantity::of),
        text(it, "note"));
  }

  private static SourceResult source(JsonObject it) {
    return new SourceResult(
        it.getString("source"),
        text(it, "purpose"),
        Money.of(it.getString("planned")),
        text(it, "actual").map(Money::of));
  }

  private static Optional<String> text(JsonObject it, String name) {
    return Optional.ofNullable(it.getString(name, null));
  }
}
