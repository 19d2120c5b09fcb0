package ua.opencities.tariff;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.Period;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The tariffs of a kind that hold on at least one of some days, the earliest first. */
@UseCase
public class TariffsOfDay {
  private final Tariffs tariffs;

  @Inject
  TariffsOfDay(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  public List<TariffView> within(Actor actor, TariffKind kind, Period days) {
    return tariffs.holdingWithin(kind, days).stream().map(Tariff::view).toList();
  }
}
