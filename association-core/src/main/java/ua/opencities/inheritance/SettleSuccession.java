package ua.opencities.inheritance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.inheritance.SuccessionChanged.SuccessionSettled;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tool.PassTools;
import ua.opencities.tool.ToolCode;

/**
 * Records that councils came after others, and passes on what was chosen: all of it or nothing, in
 * one transaction.
 */
@UseCase
@StaffOnly
public class SettleSuccession {
  private final Inheritances lines;
  private final Passing passing;
  private final Standings standings;
  private final CheckSuccession check;
  private final Clock clock;
  private final Event<SuccessionSettled> settled;

  @Inject
  SettleSuccession(
      Inheritances lines,
      Passing passing,
      Standings standings,
      CheckSuccession check,
      Clock clock,
      Event<SuccessionSettled> settled) {
    this.lines = lines;
    this.passing = passing;
    this.standings = standings;
    this.check = check;
    this.clock = clock;
    this.settled = settled;
  }

  /**
   * @param seen each predecessor's balance when the shares were chosen
   * @param submission drawn with the empty form: sent twice, the same act is answered
   * @return the id of the act
   * @throws SuccessionRefused for a choice that cannot be
   * @throws ua.opencities.fee.account.SharesDoNotAddUp when sums are not the whole balance
   */
  public UUID settle(
      Actor actor,
      SuccessionAct act,
      List<Bequest> bequests,
      Map<CouncilId, Money> seen,
      UUID submission) {
    passing.hold(actor, bequests);
    var before = lines.ofSubmission(submission);
    if (!before.isEmpty()) return before.get(0).actId();
    var said = new SuccessionAct(act.kind(), Text.required("act", act.words(), 300), act.on());
    check.check(actor, said, bequests);
    UUID actId = UUID.randomUUID();
    Map<Bequest, UUID> ids = new LinkedHashMap<>();
    bequests.forEach(bequest -> ids.put(bequest, UUID.randomUUID()));
    standings.inherit(actor, actId, bequests, said);
    Map<CouncilId, PassTools.Passed> tools = tools(actor, bequests, act.on());
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int place = 0;
    for (Bequest bequest : bequests) {
      Money moved = moved(bequest, seen);
      var line =
          new InheritanceView(
              ids.get(bequest),
              actId,
              Side.HEIR,
              bequest.heir(),
              passing.name(actor, bequest.heir()),
              bequest.from(),
              passing.name(actor, bequest.from()),
              said,
              bequest.what(),
              moved,
              codes(bequest, tools, passed -> passed.ended()),
              codes(bequest, tools, passed -> passed.granted().get(bequest.heir())),
              bequest.leaves(Inherited.HISTORY)
                  ? passing.memberSince(actor, bequest.from())
                  : Optional.empty(),
              Optional.empty(),
              false,
              actor.shown(),
              at);
      lines.add(line, ++place, submission, actor.name());
      passing.succession(actor, line);
      if (bequest.leaves(Inherited.PROGRAMMES)) passing.programmes(bequest, line.line());
      settled.fire(new SuccessionSettled(actor.name(), bequest.heir(), line));
      settled.fire(new SuccessionSettled(actor.name(), bequest.from(), line));
    }
    accounts(actor, said, ids, seen);
    standings.reorganise(actor, actId, bequests, said);
    return actId;
  }

  private void accounts(
      Actor actor, SuccessionAct act, Map<Bequest, UUID> ids, Map<CouncilId, Money> seen) {
    Map<CouncilId, List<PassAccount.Share>> shares = new LinkedHashMap<>();
    ids.forEach(
        (bequest, line) -> {
          if (bequest.leaves(Inherited.ACCOUNT))
            shares
                .computeIfAbsent(bequest.from(), each -> new ArrayList<>())
                .add(new PassAccount.Share(bequest.heir(), line, bequest.sum()));
        });
    shares.forEach(
        (from, all) -> passing.account(actor, from, seen.getOrDefault(from, Money.ZERO), all, act));
  }

  private static List<String> codes(
      Bequest bequest,
      Map<CouncilId, PassTools.Passed> tools,
      Function<PassTools.Passed, List<ToolCode>> which) {
    return bequest.leaves(Inherited.TOOLS)
        ? which.apply(tools.get(bequest.from())).stream().map(ToolCode::value).toList()
        : List.of();
  }

  private Map<CouncilId, PassTools.Passed> tools(
      Actor actor, List<Bequest> bequests, LocalDate day) {
    Map<CouncilId, List<CouncilId>> heirs = new LinkedHashMap<>();
    for (Bequest bequest : bequests)
      if (bequest.leaves(Inherited.TOOLS))
        heirs.computeIfAbsent(bequest.from(), each -> new ArrayList<>()).add(bequest.heir());
    Map<CouncilId, PassTools.Passed> passed = new LinkedHashMap<>();
    heirs.forEach((from, to) -> passed.put(from, passing.tools(actor, from, to, day)));
    return passed;
  }

  private static Money moved(Bequest bequest, Map<CouncilId, Money> seen) {
    if (!bequest.leaves(Inherited.ACCOUNT)) return Money.ZERO;
    boolean owed = seen.getOrDefault(bequest.from(), Money.ZERO).isPositive();
    return owed ? bequest.sum() : bequest.sum().negated();
  }
}
