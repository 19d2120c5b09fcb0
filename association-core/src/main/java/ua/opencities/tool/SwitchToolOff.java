package ua.opencities.tool;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Ends a council's use of a tool today; the record of it stays. */
@UseCase
@StaffOnly
public class SwitchToolOff {
  private final Entitlements entitlements;
  private final Event<ToolSwitchedOff> switchedOff;
  private final Clock clock;

  @Inject
  SwitchToolOff(Entitlements entitlements, Event<ToolSwitchedOff> switchedOff, Clock clock) {
    this.entitlements = entitlements;
    this.switchedOff = switchedOff;
    this.clock = clock;
  }

  public void switchOff(Actor actor, CouncilId council, ToolCode tool) {
    entitlements.known(tool);
    entitlements.hold(council);
    var entitlement = entitlements.open(council, tool).orElseThrow(ToolNotOn::new);
    entitlement.end(LocalDate.now(clock), actor, clock.instant());
    switchedOff.fire(new ToolSwitchedOff(actor.name(), council, entitlement.id(), tool));
  }
}
