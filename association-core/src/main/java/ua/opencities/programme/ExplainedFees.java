package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Actor;

/**
 * The fee of each year of a programme, where the tariff has an answer; of one of other associations
 * nothing is to be explained.
 */
@Dependent
class ExplainedFees {
  private final FeeForecast forecast;

  @Inject
  ExplainedFees(FeeForecast forecast) {
    this.forecast = forecast;
  }

  List<FeeExplanation> of(Actor actor, Programme programme) {
    if (programme.text().outline().elsewhere()) return List.of();
    var council = programme.view().council();
    return programme
        .years()
        .boxed()
        .flatMap(year -> forecast.forYear(actor, council, year).stream())
        .toList();
  }
}
