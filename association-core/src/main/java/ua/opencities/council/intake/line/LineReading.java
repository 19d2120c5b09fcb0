package ua.opencities.council.intake.line;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.council.sheet.Remark;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** A stored line as its reader sees it. */
public final class LineReading {
  private LineReading() {}

  public static ImportLine line(Row row) {
    int place = row.number();
    var number = row.numberIfAny();
    var verdict = Verdict.valueOf(row.text());
    var council = row.idIfAny().map(CouncilId::new);
    String katottg = row.text();
    String name = row.text();
    var facts = (JsonObject) json(row.text());
    var before = (JsonObject) json(row.text());
    return new ImportLine(
        place,
        number,
        verdict,
        council,
        katottg,
        name,
        changes(facts, before),
        ((JsonArray) json(row.text()))
            .getValuesAs(JsonObject.class).stream().map(SaidByLine::read).toList(),
        Remark.read((JsonArray) json(row.text())),
        row.yes(),
        row.textIfAny().map(Outcome::valueOf));
  }

  private static List<ImportLine.Change> changes(JsonObject facts, JsonObject before) {
    var changes = new ArrayList<ImportLine.Change>();
    var names = new ArrayList<>(Details.names());
    names.add(Details.INHABITANTS);
    names.add(Details.FORMER_NAME);
    names.add(Details.CENTRE_BEFORE);
    for (String name : names) {
      String was = before.getString(name, "");
      String becomes = facts.getString(name, was);
      if (!becomes.equals(was) && !becomes.isEmpty())
        changes.add(new ImportLine.Change(name, was, becomes));
    }
    return changes;
  }

  private static JsonStructure json(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      return reader.read();
    }
  }
}
