package ua.opencities.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.language.Gender;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tenancy.CouncilId;

/** Zhovkva's year 2022 from the demonstration's facts, entered by the real deeds. */
public final class SampleProgramme {
  private static final Path FILE =
      Path.of("../admin-portal/src/main/resources/demonstration/zhovkva-2022.json");

  private SampleProgramme() {}

  /** A council of its own with Zhovkva's people and inhabitants, while a tariff holds. */
  public static CouncilId council() {
    SampleTariff.inForce();
    CouncilId zhovkva = SampleCouncil.zhovkva();
    JsonObject facts = facts();
    JsonObject people = facts.getJsonObject("population");
    Association.get(ConfirmPopulation.class)
        .confirm(
            Association.administrator(),
            zhovkva,
            people.getInt("inhabitants"),
            LocalDate.parse(people.getString("asOf")),
            people.getString("source"));
    for (JsonObject official : facts.getJsonArray("officials").getValuesAs(JsonObject.class))
      Association.get(AppointOfficial.class)
          .appoint(
              Association.administrator(),
              zhovkva,
              new Appointment(
                  OfficialPosition.valueOf(official.getString("position")),
                  official.getString("title"),
                  official.getString("givenName"),
                  official.getString("surname"),
                  Gender.valueOf(official.getString("gender")),
                  Period.since(LocalDate.of(2020, 11, 20))));
    return zhovkva;
  }

  /** As a clerk enters it: from the template, then part by part. */
  public static ProgrammeId entered(CouncilId council) {
    var clerk = Association.clerkOf(council);
    var revise = Association.get(ReviseProgramme.class);
    var id = Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2022, 2022);
    long seen = Association.get(ProgrammeDetails.class).of(clerk, id).version();
    ProgrammeText text = text();
    for (ProgrammePart part : List.of(text.outline(), text.aims(), text.funding()))
      seen = revise.revise(clerk, id, seen, part).version();
    return id;
  }

  public static ProgrammeText text() {
    JsonObject it = facts();
    return ProgrammeText.of(
        new ProgrammePart.Outline(
            it.getString("title"),
            Optional.empty(),
            LocalDate.parse(it.getString("starts")),
            LocalDate.parse(it.getString("ends")),
            it.getString("customer"),
            strings(it.getJsonArray("executors")),
            strings(it.getJsonArray("legalBases")),
            strings(it.getJsonArray("associations"))),
        new ProgrammePart.Aims(
            it.getString("background"),
            it.getString("purpose"),
            strings(it.getJsonArray("tasks")),
            it.getString("results"),
            strings(it.getJsonArray("stages")),
            it.getString("control"),
            List.of()),
        new ProgrammePart.Funding(
            it.getJsonArray("funding").getValuesAs(JsonObject.class).stream()
                .map(
                    line ->
                        FundingLine.of(
                            line.getInt("year"),
                            line.getString("source"),
                            Money.of(line.getString("amount"))))
                .toList()));
  }

  public static EnteredAct act(String number, LocalDate date) {
    return new EnteredAct(
        number,
        date,
        new Signatory("Олег", "Вольський", "міський голова", Gender.MASCULINE),
        Optional.empty());
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static JsonObject facts() {
    try (var reader = Json.createReader(Files.newBufferedReader(FILE))) {
      return reader.readObject();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
