package ua.opencities.tariff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Enters the tariff that an act of the association adopted. */
@UseCase
@StaffOnly
public class AdoptTariff {
  private final Tariffs tariffs;
  private final Clock clock;
  private final Event<TariffAdopted> adopted;

  @Inject
  AdoptTariff(Tariffs tariffs, Clock clock, Event<TariffAdopted> adopted) {
    this.tariffs = tariffs;
    this.clock = clock;
    this.adopted = adopted;
  }

  /**
   * An open-ended tariff of the kind that began earlier is ended the day before.
   *
   * @throws TariffsOverlap when an earlier tariff of the kind was adopted for the same days
   */
  public TariffId adopt(Actor actor, NewTariff tariff) {
    TariffId id = TariffId.next();
    if (tariff.kind() != TariffKind.TARGETED) {
      tariffs
          .holdingWithin(tariff.kind(), tariff.valid())
          .forEach(t -> t.giveWayTo(id, tariff.valid()));
      tariffs.write();
    }
    int edition = tariffs.lastEdition(tariff.kind()) + 1;
    tariffs.add(new Tariff(id, tariff, edition, actor.name(), clock.instant()));
    adopted.fire(new TariffAdopted(actor.name(), id, tariff.kind(), tariff.act().number()));
    return id;
  }
}
