package ua.opencities.council.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;
import ua.opencities.council.intake.along.Bringing;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/**
 * A line that brings something beside the details of its council.
 *
 * @param plans by their kinds
 * @param came the ids of what came, by the same
 */
record AlongLine(int place, CouncilId council, JsonObject plans, JsonObject came) {
  static AlongLine of(Row row) {
    return new AlongLine(
        row.number(), new CouncilId(row.id()), object(row.text()), object(row.text()));
  }

  private static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  boolean tells(Bringing kind) {
    return plans.containsKey(kind.kind());
  }

  JsonObject plan(Bringing kind) {
    return plans.getJsonObject(kind.kind());
  }

  UUID came(Bringing kind) {
    return UUID.fromString(came.getString(kind.kind()));
  }
}
