package ua.opencities.council.payer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.payer.PayerChanged.InvoicesMadeOutTo;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * From now on a council's invoices name one of its payers, or the council itself again. What was
 * issued stays as it is.
 */
@UseCase
@StaffOnly
public class MakeInvoicesOutTo {
  private final Payers payers;
  private final Clock clock;
  private final Event<InvoicesMadeOutTo> announced;

  @Inject
  MakeInvoicesOutTo(Payers payers, Clock clock, Event<InvoicesMadeOutTo> announced) {
    this.payers = payers;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param chosen one of the council's payers; empty for the council itself
   * @throws PayerRefused when it has no code that an invoice could name
   */
  public void make(Actor actor, CouncilId council, Optional<UUID> chosen) {
    for (PayerView each : payers.of(council))
      if (each.billedSince().isPresent()) payers.get(each.id()).billed(false, clock.instant());
    if (chosen.isEmpty()) return;
    Payer payer = payers.get(chosen.get());
    if (!payer.councilId().equals(council)) throw new NotFound("payer");
    payer.billed(true, clock.instant());
    announced.fire(new InvoicesMadeOutTo(actor.name(), council, payer.view()));
  }
}
