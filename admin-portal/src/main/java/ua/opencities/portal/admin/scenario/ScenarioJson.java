package ua.opencities.portal.admin.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.portal.admin.tariff.TariffJson;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.shared.MoneyJson;

/** A kept scenario with its totals; {@code tariff} is what came of it. */
public record ScenarioJson(
    UUID id,
    String name,
    String note,
    int year,
    LocalDate populationOn,
    List<TariffJson.Band> bands,
    String partYear,
    String rounding,
    int alarm,
    boolean demonstration,
    String madeBy,
    Instant madeAt,
    Instant reckonedAt,
    UUID comparedWith,
    UUID tariff,
    long version,
    long councils,
    MoneyJson amount,
    MoneyJson inForce,
    MoneyJson lastYear) {
  static ScenarioJson of(ScenarioView it) {
    return new ScenarioJson(
        it.id().value(),
        it.draft().name(),
        it.draft().note().orElse(null),
        it.draft().year(),
        it.draft().populationOn(),
        it.draft().bands().stream().map(TariffJson.Band::of).toList(),
        it.draft().terms().partYear().name(),
        it.draft().terms().rounding().name(),
        it.draft().alarm(),
        it.demonstration(),
        it.madeBy(),
        it.madeAt(),
        it.reckonedAt(),
        it.inForce().map(tariff -> tariff.id().value()).orElse(null),
        it.tariff().map(tariff -> tariff.value()).orElse(null),
        it.version(),
        it.sums().councils(),
        MoneyJson.of(it.sums().amount()),
        MoneyJson.of(it.sums().inForce()),
        MoneyJson.of(it.sums().lastYear()));
  }
}
