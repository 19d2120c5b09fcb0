package ua.opencities.inheritance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.RenewKeys;
import ua.opencities.council.succession.LinkSuccession;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.succession.UnlinkSuccession;
import ua.opencities.fee.account.HoldAccounts;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.fee.schedule.EndWithDebt;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.CouncilTool;
import ua.opencities.tool.PassTools;
import ua.opencities.tool.ToolsOf;

/** What the rooms below do for a succession. */
@Dependent
class Passing {
  @Inject CouncilProfile councils;
  @Inject HoldAccounts hold;
  @Inject PassAccount accounts;
  @Inject EndWithDebt schedules;
  @Inject PassTools pass;
  @Inject ToolsOf toolsOf;
  @Inject MembershipOf memberships;
  @Inject InheritedProgrammes programmes;
  @Inject Inheritances lines;
  @Inject LinkSuccession link;
  @Inject UnlinkSuccession unlink;
  @Inject RenewKeys keys;

  /** Two successions that share a council go one after the other. */
  void hold(Actor actor, List<Bequest> bequests) {
    var all = new TreeSet<UUID>();
    bequests.forEach(it -> Stream.of(it.from(), it.heir()).map(CouncilId::value).forEach(all::add));
    all.forEach(id -> councils.of(actor, new CouncilId(id)));
    if (!all.isEmpty()) hold.hold(actor, all);
  }

  String name(Actor actor, CouncilId council) {
    return councils.of(actor, council).name().nominative();
  }

  /** The heir's card leads to the one before it, whose name leads to the heir. */
  void succession(Actor actor, InheritanceView line) {
    var act = line.act();
    var what =
        new SuccessionView(
            line.otherName(), Optional.of(line.other()), act.kind(), act.on(), act.words());
    link.link(actor, line.council(), what, line.line());
    keys.renew(actor, List.of(line.council()));
  }

  void successionBack(Actor actor, InheritanceView line) {
    if (unlink.unlink(actor, line.council(), line.line()))
      keys.renew(actor, List.of(line.council()));
  }

  void account(
      Actor actor, CouncilId from, Money seen, List<PassAccount.Share> shares, SuccessionAct act) {
    accounts.pass(actor, from, seen, shares, act.words(), act.on());
    var left = shares.stream().map(PassAccount.Share::line).toList();
    schedules.end(actor, from, left, act.words());
  }

  PassTools.Passed tools(Actor actor, CouncilId from, List<CouncilId> heirs, LocalDate day) {
    var on =
        toolsOf.of(actor, from).tools().stream()
            .filter(tool -> tool.since().isPresent())
            .map(CouncilTool::tool)
            .map(tool -> tool.code())
            .toList();
    return pass.pass(actor, from, heirs, on, day);
  }

  void programmes(Bequest bequest, UUID line) {
    programmes.copy(bequest.from(), bequest.heir(), line);
  }

  /** Its own first day, or that of a predecessor whose history it took over. */
  Optional<LocalDate> memberSince(Actor actor, CouncilId council) {
    var steps =
        memberships.of(actor, council).steps().stream()
            .filter(step -> step.to() == Standing.ACTIVE)
            .map(step -> step.act().effectiveOn());
    var own = memberships.of(actor, council).memberSince().stream();
    var taken =
        lines.of(council).stream()
            .filter(line -> line.holds() && line.isHeirs())
            .flatMap(line -> line.memberSince().stream());
    return Stream.of(steps, own, taken).flatMap(each -> each).min(LocalDate::compareTo);
  }
}
