package ua.opencities.fee.tariff;

import jakarta.inject.Inject;
import ua.opencities.tariff.TariffId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whether a tariff is in use already. */
@UseCase
@StaffOnly
public class ChargesOfTariff {
  private final TariffCharges charges;

  @Inject
  ChargesOfTariff(TariffCharges charges) {
    this.charges = charges;
  }

  public ChargedByTariff of(Actor actor, TariffId tariff) {
    return charges.all(tariff);
  }
}
