package ua.opencities.tool;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Ends a council's tools and lets those that came after it use them from the same day. What stands
 * in the way of new tools is not asked: residents go on using what they had.
 */
@UseCase
@StaffOnly
public class PassTools {
  private final Entitlements entitlements;
  private final Event<ToolSwitchedOn> on;
  private final Event<ToolSwitchedOff> off;
  private final Clock clock;

  @Inject
  PassTools(
      Entitlements entitlements,
      Event<ToolSwitchedOn> on,
      Event<ToolSwitchedOff> off,
      Clock clock) {
    this.entitlements = entitlements;
    this.on = on;
    this.off = off;
    this.clock = clock;
  }

  /**
   * @param among only these may pass
   * @return what passed; a tool that is off already does not
   */
  public List<ToolCode> pass(
      Actor actor, CouncilId from, List<CouncilId> heirs, List<ToolCode> among, LocalDate day) {
    Stream.concat(Stream.of(from), heirs.stream())
        .sorted(Comparator.comparing(CouncilId::value))
        .forEach(entitlements::hold);
    var passed = new ArrayList<ToolCode>();
    for (ToolCode tool : among) {
      var open = entitlements.open(from, tool);
      if (open.isEmpty()) continue;
      open.get().end(day, actor, clock.instant());
      off.fire(new ToolSwitchedOff(actor.name(), from, open.get().id(), tool));
      for (CouncilId heir : heirs)
        if (entitlements.open(heir, tool).isEmpty()) grant(actor, heir, tool, day);
      passed.add(tool);
    }
    return passed;
  }

  private void grant(Actor actor, CouncilId heir, ToolCode tool, LocalDate day) {
    var entitlement = new Entitlement(heir, tool, day, actor, clock.instant());
    entitlements.add(entitlement);
    on.fire(new ToolSwitchedOn(actor.name(), heir, entitlement.id(), tool));
  }
}
