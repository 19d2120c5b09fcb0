package ua.opencities.fee.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.shared.Period;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.TariffsOfDay;
import ua.opencities.tenancy.Actor;

/** By which tariffs a run reckons: the one chosen, or those that hold on the councils' days. */
@ApplicationScoped
class TariffsOfRun {
  @Inject TariffRegister register;
  @Inject TariffsOfDay ofDay;

  List<TariffView> of(Actor actor, RunTerms terms) {
    if (terms.tariff().isPresent())
      return List.of(register.one(actor, terms.tariff().get())).stream()
          .filter(tariff -> !tariff.withdrawn())
          .toList();
    var days =
        terms.kind() == TariffKind.ENTRY
            // who joined keeps the day of joining, who is chosen by name may have joined long ago
            ? Period.since(java.time.LocalDate.of(1991, 1, 1))
            : Period.between(terms.day(), terms.day());
    return ofDay.within(actor, terms.kind(), days);
  }
}
