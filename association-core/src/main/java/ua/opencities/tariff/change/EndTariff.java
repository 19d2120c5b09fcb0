package ua.opencities.tariff.change;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.change.TariffChanged.TariffEnded;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Gives a tariff an earlier last day, so that another may follow it. */
@UseCase
@StaffOnly
public class EndTariff {
  private final TariffChanges changes;
  private final Clock clock;
  private final Event<TariffChanged> changed;

  @Inject
  EndTariff(TariffChanges changes, Clock clock, Event<TariffChanged> changed) {
    this.changes = changes;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * @param lastDay included
   * @throws EndDoesNotFit when it is not earlier, or earlier than the first day
   * @throws TariffIsWithdrawn when it holds on no day at all
   */
  public void end(Actor actor, TariffId id, LocalDate lastDay, ChangeGrounds grounds) {
    ActNotAdoptedYet.unlessAdopted(grounds, LocalDate.now(clock));
    TariffView tariff = changes.hold(actor, id);
    EndDoesNotFit.unlessWithin(tariff.valid(), lastDay);
    changed.fire(new TariffEnded(actor.name(), id, lastDay, grounds));
    changes.end(tariff, lastDay, grounds, actor, clock.instant());
  }
}
