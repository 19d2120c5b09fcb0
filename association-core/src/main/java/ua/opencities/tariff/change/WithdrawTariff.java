package ua.opencities.tariff.change;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.change.TariffChanged.TariffWithdrawn;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Takes back a tariff that was written wrong, while nothing is charged by it. It stays to be read
 * as withdrawn; the tariff before it, whose open end it had closed, goes on.
 */
@UseCase
@StaffOnly
public class WithdrawTariff {
  private final TariffChanges changes;
  private final Clock clock;
  private final Event<TariffChanged> changed;

  @Inject
  WithdrawTariff(TariffChanges changes, Clock clock, Event<TariffChanged> changed) {
    this.changes = changes;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * @throws TariffIsWithdrawn when it was withdrawn before
   */
  public void withdraw(Actor actor, TariffId id, ChangeGrounds grounds) {
    ActNotAdoptedYet.unlessAdopted(grounds, LocalDate.now(clock));
    TariffView tariff = changes.hold(actor, id);
    changed.fire(new TariffWithdrawn(actor.name(), id, grounds));
    changes.withdraw(tariff, grounds, actor, clock.instant());
  }
}
