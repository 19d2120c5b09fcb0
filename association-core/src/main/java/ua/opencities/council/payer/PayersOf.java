package ua.opencities.council.payer;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Who pays for a council beside itself. */
@UseCase
public class PayersOf {
  private final Payers payers;

  @Inject
  PayersOf(Payers payers) {
    this.payers = payers;
  }

  public List<PayerView> council(Actor actor, CouncilId council) {
    return payers.of(council);
  }
}
