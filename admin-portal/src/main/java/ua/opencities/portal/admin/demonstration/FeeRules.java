package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.Actor;

/** Who asks for fees and by which tariffs. */
@Dependent
class FeeRules {
  private static final AssociationProfile ASSOCIATION =
      new AssociationProfile(
          "Місцева асоціація органів місцевого самоврядування «Асоціація відкритих міст»",
          "Асоціація відкритих міст",
          "99000005",
          "UA949990010000026001234567890",
          "АТ «Вигаданий банк»",
          "79000, м. Львів, вул. Вигадана, 1",
          "Виконавча директорка",
          "Олена ДЕМЧЕНКО",
          true);

  @Inject private KeepRequisites keepRequisites;
  @Inject private AdoptTariff adoptTariff;

  void enter(Actor operator) {
    keepRequisites.keep(operator, ASSOCIATION);
    for (JsonObject tariff : Facts.json("tariffs.json").asJsonArray().getValuesAs(JsonObject.class))
      adoptTariff.adopt(operator, tariff(tariff));
  }

  private static NewTariff tariff(JsonObject facts) {
    JsonObject act = facts.getJsonObject("act");
    return new NewTariff(
        facts.getString("name"),
        TariffKind.valueOf(facts.getString("kind")),
        new Period(
            LocalDate.parse(facts.getString("validFrom")),
            text(facts, "validTo").map(LocalDate::parse)),
        new AdoptingAct(
            act.getString("body"), act.getString("number"), LocalDate.parse(act.getString("date"))),
        facts.getJsonArray("bands").getValuesAs(JsonObject.class).stream()
            .map(FeeRules::band)
            .toList(),
        FeeTerms.PLAIN.paid(Instalments.read(text(facts, "instalments").orElse(""))),
        true);
  }

  /** Also of a scenario: both are written alike. */
  static FeeBand band(JsonObject facts) {
    return new FeeBand(
        facts.getInt("from"),
        facts.containsKey("to") ? Optional.of(facts.getInt("to")) : Optional.empty(),
        Optional.empty(),
        text(facts, "fixed").map(Money::of),
        text(facts, "rate").map(Rate::of),
        text(facts, "minimum").map(Money::of),
        text(facts, "ceiling").map(Money::of));
  }

  private static Optional<String> text(JsonObject facts, String name) {
    return Optional.ofNullable(facts.getString(name, null));
  }
}
