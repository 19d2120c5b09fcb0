package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.opencities.scenario.AssumeFigure;
import ua.opencities.scenario.KeepScenario;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What the General Meeting may choose between for the next year. */
@Dependent
class TariffScenarios {
  @Inject private KeepScenario keep;
  @Inject private AssumeFigure assume;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (JsonObject facts :
        Facts.json("tariff-scenarios.json").asJsonArray().getValuesAs(JsonObject.class)) {
      ScenarioId id = keep.keep(operator, draft(facts), Optional.empty());
      for (JsonObject figure : facts.getJsonArray("figures").getValuesAs(JsonObject.class))
        assume.assume(
            operator,
            id,
            known.get(figure.getString("katottg")),
            Optional.of(figure.getInt("inhabitants")));
    }
  }

  private static ScenarioDraft draft(JsonObject facts) {
    return new ScenarioDraft(
        facts.getString("name"),
        Optional.of(facts.getString("note")),
        facts.getInt("year"),
        LocalDate.parse(facts.getString("populationOn")),
        facts.getJsonArray("bands").getValuesAs(JsonObject.class).stream()
            .map(FeeRules::band)
            .toList(),
        FeeTerms.PLAIN,
        facts.getInt("alarm"));
  }
}
