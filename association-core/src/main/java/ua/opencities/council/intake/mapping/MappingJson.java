package ua.opencities.council.intake.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** A mapping as the database keeps it. */
public final class MappingJson {
  private MappingJson() {}

  public static String write(Mapping mapping) {
    var columns = Json.createObjectBuilder();
    mapping.columns().forEach((field, heading) -> columns.add(field.name(), heading));
    var json = Json.createObjectBuilder().add("columns", columns);
    var attributes = Json.createObjectBuilder();
    mapping.attributes().forEach((id, heading) -> attributes.add(id.toString(), heading));
    json.add("attributes", attributes);
    json.add("whole", String.valueOf(mapping.whole()));
    mapping.figuresAsOf().ifPresent(day -> json.add("figuresAsOf", day.toString()));
    mapping.figuresSource().ifPresent(source -> json.add("figuresSource", source));
    mapping.renamedOn().ifPresent(day -> json.add("renamedOn", day.toString()));
    mapping.act().ifPresent(act -> json.add("act", act));
    return json.build().toString();
  }

  public static Mapping read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      var columns = new EnumMap<ImportField, String>(ImportField.class);
      JsonObject named = json.getJsonObject("columns");
      named.keySet().forEach(f -> columns.put(ImportField.valueOf(f), named.getString(f)));
      var attributes = new HashMap<UUID, String>();
      if (json.containsKey("attributes")) {
        JsonObject kept = json.getJsonObject("attributes");
        kept.keySet().forEach(id -> attributes.put(UUID.fromString(id), kept.getString(id)));
      }
      return new Mapping(
          columns,
          attributes,
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
