package ua.opencities.tool;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Lets a council use a tool from today. Refused while it neglects a member's duty. */
@UseCase
@StaffOnly
public class SwitchToolOn {
  private final Entitlements entitlements;
  private final Obstacles obstacles;
  private final Event<ToolSwitchedOn> switchedOn;
  private final Clock clock;

  @Inject
  SwitchToolOn(
      Entitlements entitlements,
      Obstacles obstacles,
      Event<ToolSwitchedOn> switchedOn,
      Clock clock) {
    this.entitlements = entitlements;
    this.obstacles = obstacles;
    this.switchedOn = switchedOn;
    this.clock = clock;
  }

  public void switchOn(Actor actor, CouncilId council, ToolCode tool) {
    LocalDate today = LocalDate.now(clock);
    obstacles
        .before(actor, council, today)
        .ifPresent(
            neglect -> {
              throw neglect.rule();
            });
    entitlements.known(tool);
    entitlements.hold(council);
    if (entitlements.open(council, tool).isPresent()) throw new ToolAlreadyOn();
    var entitlement = new Entitlement(council, tool, today, actor, clock.instant());
    entitlements.add(entitlement);
    switchedOn.fire(new ToolSwitchedOn(actor.name(), council, entitlement.id(), tool));
  }
}
