package ua.opencities.scenario;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.LineView;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tenancy.CouncilId;

/** Scenarios for the years 2134–2148, 2078–2082 and 2094–2098, which no other test charges. */
final class ScenarioFixture {
  private static final Iterator<Integer> YEARS =
      IntStream.of(2134, 2078, 2094)
          .flatMap(first -> IntStream.range(first, first + (first == 2134 ? 15 : 5)))
          .iterator();

  private ScenarioFixture() {}

  static synchronized int year() {
    return YEARS.next();
  }

  static NewTariff tariff(int year, List<FeeBand> bands, FeeTerms terms) {
    return new NewTariff(
        "Тариф для порівняння",
        TariffKind.ANNUAL,
        Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        new AdoptingAct("Загальні збори", "5", LocalDate.of(year - 1, 10, 1)),
        bands,
        terms,
        false);
  }

  static TariffId inForce(int year, List<FeeBand> bands) {
    return inForce(year, bands, FeeTerms.PLAIN);
  }

  static TariffId inForce(int year, List<FeeBand> bands, FeeTerms terms) {
    return Association.get(AdoptTariff.class)
        .adopt(Association.administrator(), tariff(year, bands, terms));
  }

  static List<FeeBand> twoBands(int bound, String lower, String upper) {
    return List.of(
        FeeBand.fixed(0, bound, Money.of(lower)), FeeBand.fixed(bound + 1, null, Money.of(upper)));
  }

  static ScenarioDraft draft(int year, List<FeeBand> bands) {
    return draft(year, bands, FeeTerms.PLAIN);
  }

  static ScenarioDraft draft(int year, List<FeeBand> bands, FeeTerms terms) {
    return new ScenarioDraft(
        "Сценарій " + year, Optional.empty(), year, LocalDate.of(year, 1, 1), bands, terms, 20);
  }

  static ScenarioId keep(ScenarioDraft draft) {
    return Association.get(KeepScenario.class)
        .keep(Association.administrator(), draft, Optional.empty());
  }

  static ScenarioResult result(ScenarioId id) {
    return Association.get(ResultOf.class).of(Association.administrator(), id);
  }

  static Map<CouncilId, LineView> lines(ScenarioId id) {
    return result(id).lines().stream().collect(Collectors.toMap(LineView::council, it -> it));
  }
}
