package ua.opencities.portal.admin.demonstration;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;

/** A programme whose whole text is among the facts, part by part. */
final class WrittenDown {
  private WrittenDown() {}

  static List<ProgrammePart> parts(JsonObject facts) {
    return List.of(outline(facts), aims(facts), funding(facts));
  }

  private static ProgrammePart outline(JsonObject facts) {
    return new ProgrammePart.Outline(
        facts.getString("title"),
        Optional.empty(),
        LocalDate.parse(facts.getString("starts")),
        LocalDate.parse(facts.getString("ends")),
        facts.getString("customer"),
        Facts.strings(facts.getJsonArray("executors")),
        Facts.strings(facts.getJsonArray("legalBases")),
        Facts.strings(facts.getJsonArray("associations")),
        facts.getBoolean("elsewhere", false));
  }

  private static ProgrammePart aims(JsonObject facts) {
    return new ProgrammePart.Aims(
        facts.getString("background"),
        facts.getString("purpose"),
        Facts.strings(facts.getJsonArray("tasks")),
        facts.getString("results"),
        Facts.strings(facts.getJsonArray("stages")),
        facts.getString("control"),
        List.of());
  }

  private static ProgrammePart funding(JsonObject facts) {
    return new ProgrammePart.Funding(
        facts.getJsonArray("funding").getValuesAs(JsonObject.class).stream()
            .map(
                line ->
                    new FundingLine(
                        line.getInt("year"),
                        line.getString("source"),
                        Money.of(line.getString("amount")),
                        Optional.ofNullable(line.getString("kpkvk", null)),
                        Optional.ofNullable(line.getString("kekv", null)),
                        Optional.ofNullable(line.getString("purpose", null))))
            .toList());
  }
}
