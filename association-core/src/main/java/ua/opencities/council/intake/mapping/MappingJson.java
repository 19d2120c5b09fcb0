package ua.opencities.council.intake.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;

/** A mapping as the database keeps it. */
public final class MappingJson {
  private MappingJson() {}

  public static String write(Mapping mapping) {
    var columns = Json.createObjectBuilder();
    mapping.columns().forEach((field, heading) -> columns.add(field.name(), heading));
    var json = Json.createObjectBuilder().add("columns", columns);
    json.add("whole", String.valueOf(mapping.whole()));
    mapping.figuresAsOf().ifPresent(day -> json.add("figuresAsOf", day.toString()));
    mapping.figuresSource().ifPresent(source -> json.add("figuresSource", source));
    mapping.renamedOn().ifPresent(day -> json.add("renamedOn", day.toString()));
    mapping.act().ifPresent(act -> json.add("act", act));
    return json.build().toString();
  }

  public static Mapping read(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject json = reader.readObject();
      var columns = new EnumMap<ImportField, String>(ImportField.class);
      JsonObject named = json.getJsonObject("columns");
      named.keySet().forEach(f -> columns.put(ImportField.valueOf(f), named.getString(f)));
      return new Mapping(
          columns,
          Boolean.parseBoolean(json.getString("whole", "false")),
          text(json, "figuresAsOf").map(LocalDate::parse),
          text(json, "figuresSource"),
          text(json, "renamedOn").map(LocalDate::parse),
          text(json, "act"));
    }
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }
}
