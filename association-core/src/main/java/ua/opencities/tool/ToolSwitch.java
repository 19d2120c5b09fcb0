package ua.opencities.tool;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Ends and grants tools where councils come after one another. What stands in the way of new tools
 * is not asked: residents go on using what they had.
 */
@Dependent
class ToolSwitch {
  private final Entitlements entitlements;
  private final Event<ToolSwitchedOn> on;
  private final Event<ToolSwitchedOff> off;
  private final Clock clock;

  @Inject
  ToolSwitch(
      Entitlements entitlements,
      Event<ToolSwitchedOn> on,
      Event<ToolSwitchedOff> off,
      Clock clock) {
    this.entitlements = entitlements;
    this.on = on;
    this.off = off;
    this.clock = clock;
  }

  void hold(Stream<CouncilId> councils) {
    councils.sorted(Comparator.comparing(CouncilId::value)).forEach(entitlements::hold);
  }

  /** False when it was off already. */
  boolean end(Actor actor, CouncilId council, ToolCode tool, LocalDate day) {
    var open = entitlements.open(council, tool);
    open.ifPresent(
        it -> {
          it.end(day, actor, clock.instant());
          off.fire(new ToolSwitchedOff(actor.name(), council, it.id(), tool));
        });
    return open.isPresent();
  }

  /** False when the council has it already. */
  boolean grant(Actor actor, CouncilId council, ToolCode tool, LocalDate day) {
    if (entitlements.open(council, tool).isPresent()) return false;
    var entitlement = new Entitlement(council, tool, day, actor, clock.instant());
    entitlements.add(entitlement);
    on.fire(new ToolSwitchedOn(actor.name(), council, entitlement.id(), tool));
    return true;
  }
}
