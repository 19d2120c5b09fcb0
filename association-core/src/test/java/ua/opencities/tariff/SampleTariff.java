package ua.opencities.tariff;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;

/** The tariffs of the demonstration, adopted once for all tests that need a fee of 2022–2027. */
public final class SampleTariff {
  private static boolean adopted;

  private SampleTariff() {}

  public static synchronized void inForce() {
    if (adopted) return;
    adopted = true;
    var adopt = Association.get(AdoptTariff.class);
    ofTheDemonstration().forEach(tariff -> adopt.adopt(Association.administrator(), tariff));
  }

  public static List<NewTariff> ofTheDemonstration() {
    var file = Path.of("../admin-portal/src/main/resources/demonstration/tariffs.json");
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(SampleTariff::tariff)
          .toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static NewTariff tariff(JsonObject it) {
    JsonObject act = it.getJsonObject("act");
    return new NewTariff(
        it.getString("name"),
        TariffKind.valueOf(it.getString("kind")),
        new Period(
            LocalDate.parse(it.getString("validFrom")),
            Optional.ofNullable(it.getString("validTo", null)).map(LocalDate::parse)),
        new AdoptingAct(
            act.getString("body"), act.getString("number"), LocalDate.parse(act.getString("date"))),
        it.getJsonArray("bands").getValuesAs(JsonObject.class).stream()
            .map(SampleTariff::band)
            .toList(),
        true);
  }

  private static FeeBand band(JsonObject it) {
    return new FeeBand(
        it.getInt("from"),
        it.containsKey("to") ? Optional.of(it.getInt("to")) : Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(it.getString("fixed", null)).map(Money::of),
        Optional.ofNullable(it.getString("rate", null)).map(Rate::of),
        Optional.ofNullable(it.getString("minimum", null)).map(Money::of),
        Optional.ofNullable(it.getString("ceiling", null)).map(Money::of));
  }
}
