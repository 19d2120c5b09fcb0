package ua.opencities.fee.relief;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tariff.relief.ReliefView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which fees that a relief concerns are charged already, with it or without. */
@UseCase
@StaffOnly
public class ChargesOfRelief {
  private final ReliefCharges charges;

  @Inject
  ChargesOfRelief(ReliefCharges charges) {
    this.charges = charges;
  }

  public List<ReliefCharge> of(Actor actor, ReliefView relief) {
    return charges.of(relief);
  }
}
