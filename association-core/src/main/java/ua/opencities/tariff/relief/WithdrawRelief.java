package ua.opencities.tariff.relief;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.shared.Text;
import ua.opencities.tariff.relief.ReliefHappened.ReliefWithdrawn;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Ends a relief for all fees that are not charged yet. It stays to be read, with the reason. */
@UseCase
@StaffOnly
public class WithdrawRelief {
  private final Reliefs reliefs;
  private final Clock clock;
  private final Event<ReliefWithdrawn> withdrawn;

  @Inject
  WithdrawRelief(Reliefs reliefs, Clock clock, Event<ReliefWithdrawn> withdrawn) {
    this.reliefs = reliefs;
    this.clock = clock;
    this.withdrawn = withdrawn;
  }

  /**
   * @throws ReliefIsNotOpen when it was withdrawn before
   */
  public void withdraw(Actor actor, ReliefId id, String reason) {
    String why = Text.required("reason", reason, NewRelief.REASON);
    ReliefView it = reliefs.hold(id);
    if (it.state() == ReliefState.WITHDRAWN) throw new ReliefIsNotOpen(it.state());
    reliefs.withdraw(id, why, actor, clock.instant());
    withdrawn.fire(new ReliefWithdrawn(actor.name(), id, it.council(), why));
  }
}
