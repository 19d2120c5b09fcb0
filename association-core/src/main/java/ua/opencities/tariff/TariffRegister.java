package ua.opencities.tariff;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** All tariffs ever adopted, the latest first. They are few: no pages. */
@UseCase
public class TariffRegister {
  private final Tariffs tariffs;

  @Inject
  TariffRegister(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  public List<TariffView> all(Actor actor) {
    return tariffs.all().stream().map(Tariff::view).toList();
  }

  /** Those by which a fee may be reckoned. */
  public List<TariffView> notWithdrawn(Actor actor) {
    return all(actor).stream().filter(tariff -> !tariff.withdrawn()).toList();
  }

  public TariffView one(Actor actor, TariffId id) {
    return tariffs.find(id).map(Tariff::view).orElseThrow(() -> new NotFound("tariff"));
  }
}
