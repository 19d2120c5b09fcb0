package ua.opencities.council.intake.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.intake.along.Brought;
import ua.opencities.council.intake.joining.JoiningActs;
import ua.opencities.council.intake.joining.JoiningPaper;
import ua.opencities.council.sheet.Remark;

/**
 * A line with its verdict.
 *
 * @param line empty for a council that the list does not name
 * @param facts all details as they would be, and what comes beside them
 */
public record Judged(
    Optional<Integer> line,
    Verdict verdict,
    Optional<Known> council,
    String katottg,
    String name,
    Map<String, String> facts,
    List<SaidByLine> attributes,
    List<Remark> remarks) {

  static Judged error(int line, String katottg, String name, List<Remark> remarks) {
    return new Judged(
        Optional.of(line),
        Verdict.ERROR,
        Optional.empty(),
        katottg,
        name,
        Map.of(),
        List.of(),
        remarks);
  }

  /** The same, with the acts by which the council comes in; who is on the road already stays. */
  Judged joining(JoiningActs acts, boolean boardMakesMembers) {
    if (verdict == Verdict.ERROR) return this;
    var said = new ArrayList<>(remarks);
    if (council.filter(Known::onTheRoad).isPresent()) {
      said.add(Remark.of("council.import-joined-already"));
      return with(verdict, facts, said);
    }
    JoiningPaper last = acts.last();
    said.add(
        Remark.of(
            acts.memberSince().isEmpty()
                ? "council.import-joins-as-far-as"
                : boardMakesMembers
                    ? "council.import-becomes-member"
                    : "council.import-is-admitted",
            last.kind().name(),
            last.number().orElse("—"),
            last.day(),
            acts.memberSince().orElse(last.day())));
    var more = new LinkedHashMap<>(facts);
    more.put(Details.JOINING, acts.written());
    return with(verdict == Verdict.SAME ? Verdict.CHANGED : verdict, more, said);
  }

  /** The same, with what comes beside the details. */
  Judged along(List<Brought> brought) {
    if (verdict == Verdict.ERROR || brought.isEmpty()) return this;
    var said = new ArrayList<>(remarks);
    brought.forEach(each -> said.addAll(each.remarks()));
    var plans = Json.createObjectBuilder();
    brought.forEach(each -> each.plan().ifPresent(plan -> plans.add(each.kind(), plan)));
    JsonObject planned = plans.build();
    if (planned.isEmpty()) return with(verdict, facts, said);
    var more = new LinkedHashMap<>(facts);
    more.put(Details.ALONG, planned.toString());
    if (brought.stream().anyMatch(Brought::grave)) return with(Verdict.SUSPICIOUS, more, said);
    return with(verdict == Verdict.SAME ? Verdict.CHANGED : verdict, more, said);
  }

  private Judged with(Verdict becomes, Map<String, String> told, List<Remark> said) {
    return new Judged(line, becomes, council, katottg, name, told, attributes, said);
  }

  public JsonObject json(int place) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("place", place)
            .add("verdict", verdict.name())
            .add("katottg", katottg)
            .add("name", name)
            .add("facts", object(facts))
            .add("before", object(council.map(Known::state).orElse(Map.of())));
    line.ifPresent(number -> json.add("line", number));
    council.ifPresent(
        known ->
            json.add("council_id", known.id().toString()).add("seen_version", known.version()));
    var words = Json.createArrayBuilder();
    remarks.forEach(remark -> words.add(remark.json()));
    var said = Json.createArrayBuilder();
    attributes.forEach(each -> said.add(each.json()));
    return json.add("attributes", said).add("remarks", words).build();
  }

  private static JsonObjectBuilder object(Map<String, String> map) {
    var object = Json.createObjectBuilder();
    map.forEach(object::add);
    return object;
  }
}
