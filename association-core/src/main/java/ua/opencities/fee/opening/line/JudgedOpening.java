package ua.opencities.fee.opening.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.sheet.Remark;

/**
 * A line with its verdict.
 *
 * @param place among the judged, from one
 * @param line of the file, the heading counted
 * @param code as typed where no council was found
 */
public record JudgedOpening(
    int place,
    int line,
    OpeningVerdict verdict,
    Optional<UUID> council,
    String code,
    String name,
    OpeningFacts facts,
    List<Remark> remarks) {
  public JudgedOpening {
    remarks = List.copyOf(remarks);
  }

  public JsonObject json() {
    var words = Json.createArrayBuilder();
    remarks.forEach(remark -> words.add(remark.json()));
    var json =
        Json.createObjectBuilder()
            .add("place", place)
            .add("line", line)
            .add("verdict", verdict.name())
            .add("code", code)
            .add("name", name)
            .add("facts", facts.json())
            .add("remarks", words);
    council.ifPresent(id -> json.add("council_id", id.toString()));
    return json.build();
  }
}
