package ua.opencities.council.payer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.payer.PayerChanged.PayerRemoved;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** From now on money with this code or account is no longer taken for the council's. */
@UseCase
@StaffOnly
public class RemovePayer {
  private final Payers payers;
  private final Event<PayerRemoved> announced;

  @Inject
  RemovePayer(Payers payers, Event<PayerRemoved> announced) {
    this.payers = payers;
    this.announced = announced;
  }

  /**
   * @return the council for which it paid
   */
  public CouncilId remove(Actor actor, UUID id) {
    Payer payer = payers.get(id);
    payers.remove(payer);
    announced.fire(new PayerRemoved(actor.name(), payer.councilId(), payer.view()));
    return payer.councilId();
  }
}
