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
  private final Event<InvoicesMadeOutToCouncil> itself;

  @Inject
  MakeInvoicesOutTo(
      Payers payers,
      Clock clock,
      Event<InvoicesMadeOutTo> announced,
      Event<InvoicesMadeOutToCouncil> itself) {
    this.payers = payers;
    this.clock = clock;
    this.announced = announced;
    this.itself = itself;
  }

  /**
   * @param chosen one of the council's payers; empty for the council itself
   * @throws PayerRefused when it has no code that an invoice could name
   */
  public void make(Actor actor, CouncilId council, Optional<UUID> chosen) {
    var before =
        payers.of(council).stream().filter(each -> each.billedSince().isPresent()).toList();
    for (PayerView each : before) payers.get(each.id()).billed(false, clock.instant());
    if (chosen.isEmpty()) {
      // said once more of a council that pays itself, it changes nothing
      for (PayerView each : before)
        itself.fire(new InvoicesMadeOutToCouncil(actor.name(), council, each.name()));
      return;
    }
    Payer payer = payers.get(chosen.get());
    if (!payer.councilId().equals(council)) throw new NotFound("payer");
    payer.billed(true, clock.instant());
    announced.fire(new InvoicesMadeOutTo(actor.name(), council, payer.view()));
  }
}
