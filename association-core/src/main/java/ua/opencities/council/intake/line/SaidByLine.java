package ua.opencities.council.intake.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.value.Said;

/**
 * What a line says of an attribute where the register says another thing or nothing.
 *
 * @param before what stood when the line was judged
 */
public record SaidByLine(UUID attribute, Optional<Said> before, Said after) {

  JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("attribute", attribute.toString())
            .add("kind", after.kind().name())
            .add("after", after.plain());
    before.ifPresent(said -> json.add("before", said.plain()));
    return json.build();
  }

  static SaidByLine read(JsonObject json) {
    var kind = AttributeKind.valueOf(json.getString("kind"));
    return new SaidByLine(
        UUID.fromString(json.getString("attribute")),
        Optional.ofNullable(json.getString("before", null)).map(said -> new Said(kind, said)),
        new Said(kind, json.getString("after")));
  }
}
