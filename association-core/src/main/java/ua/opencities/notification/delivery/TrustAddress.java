package ua.opencities.notification.delivery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Somebody asked there: the mailbox was emptied, or opened again. Letters go there as before. */
@UseCase
@StaffOnly
public class TrustAddress {
  private final MarkedAddresses marked;
  private final Clock clock;
  private final Event<AddressTrusted> announced;

  @Inject
  TrustAddress(MarkedAddresses marked, Clock clock, Event<AddressTrusted> announced) {
    this.marked = marked;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws NotFound when nothing speaks against the address
   */
  public void trust(Actor actor, String address) {
    String written = address.toLowerCase(Locale.ROOT);
    if (marked.among(List.of(written)).isEmpty()) throw new NotFound("address");
    UUID id = UUID.randomUUID();
    marked.trust(id, written, actor, clock.instant());
    announced.fire(new AddressTrusted(actor.name(), id, written));
  }
}
