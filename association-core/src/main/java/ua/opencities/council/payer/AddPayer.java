package ua.opencities.council.payer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.payer.PayerChanged.PayerAdded;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Notes who pays for a council beside itself. */
@UseCase
@StaffOnly
public class AddPayer {
  private final Payers payers;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<PayerAdded> announced;

  @Inject
  AddPayer(Payers payers, CouncilExists councils, Clock clock, Event<PayerAdded> announced) {
    this.payers = payers;
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws PayerRefused when there is neither a code nor an account, or both are noted already
   */
  public UUID add(
      Actor actor, CouncilId council, String name, Optional<Edrpou> edrpou, Optional<Iban> iban) {
    councils.require(actor, council);
    if (edrpou.isEmpty() && iban.isEmpty()) throw PayerRefused.withoutCode();
    if (payers.knows(council, edrpou, iban)) throw PayerRefused.known();
    var payer =
        new Payer(council, Text.required("name", name, 200), edrpou, iban, actor, clock.instant());
    payers.add(payer);
    announced.fire(new PayerAdded(actor.name(), council, payer.view()));
    return payer.view().id();
  }
}
