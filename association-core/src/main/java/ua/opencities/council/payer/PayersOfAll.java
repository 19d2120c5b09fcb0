package ua.opencities.council.payer;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who pays beside the councils themselves, of all of them. */
@UseCase
@StaffOnly
public class PayersOfAll {
  private final Payers payers;

  @Inject
  PayersOfAll(Payers payers) {
    this.payers = payers;
  }

  public List<PayerView> list(Actor actor) {
    return payers.all();
  }
}
