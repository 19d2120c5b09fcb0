package ua.opencities.inheritance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.account.BringAccountBack;
import ua.opencities.fee.schedule.EndWithDebt;
import ua.opencities.inheritance.SuccessionChanged.SuccessionTakenBack;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tool.BringToolsBack;
import ua.opencities.tool.ToolCode;

/** Takes an act back by another: everything goes back the way it came, and both stay shown. */
@UseCase
@StaffOnly
public class UndoSuccession {
  private final Inheritances lines;
  private final Passing passing;
  private final Standings standings;
  private final BringAccountBack accounts;
  private final EndWithDebt schedules;
  private final BringToolsBack tools;
  private final Clock clock;
  private final Event<SuccessionTakenBack> takenBack;

  @Inject
  UndoSuccession(
      Inheritances lines,
      Passing passing,
      Standings standings,
      BringAccountBack accounts,
      EndWithDebt schedules,
      BringToolsBack tools,
      Clock clock,
      Event<SuccessionTakenBack> takenBack) {
    this.lines = lines;
    this.passing = passing;
    this.standings = standings;
    this.accounts = accounts;
    this.schedules = schedules;
    this.tools = tools;
    this.clock = clock;
    this.takenBack = takenBack;
  }

  /**
   * @param words the act that takes it back, as one line
   * @return the id of the counter-act
   * @throws SuccessionRefused when it is undone already, or before it was
   * @throws ua.opencities.fee.account.AccountMovedFurther when a heir has it no longer
   */
  public UUID undo(Actor actor, UUID actId, String words, LocalDate on) {
    var found = lines.ofAct(actId);
    if (found.isEmpty()) throw new NotFound("succession");
    passing.hold(
        actor,
        found.stream()
            .map(it -> new Bequest(it.other(), it.council(), it.what(), it.movedWithoutSign()))
            .toList());
    var settled = lines.ofAct(actId);
    if (!settled.stream().allMatch(InheritanceView::holds)) throw SuccessionRefused.undoneAlready();
    String ground = Text.required("act", words, 300);
    LocalDate since = settled.get(0).act().on();
    if (on.isBefore(since)) throw SuccessionRefused.undoneBefore(since);
    if (on.isAfter(LocalDate.now(clock))) throw SuccessionRefused.dayToCome();
    for (InheritanceView line : settled) standings.predecessorBack(actor, line, ground);
    UUID counter = UUID.randomUUID();
    int place = 0;
    // what was paid ahead may have paid a debt that came by the same act: that goes back first
    var debtsFirst =
        settled.stream().sorted(Comparator.comparing(InheritanceView::moved).reversed()).toList();
    for (InheritanceView line : debtsFirst) undo(actor, line, counter, ++place, ground, on);
    for (InheritanceView line : settled) standings.heirBack(actor, line, ground);
    return counter;
  }

  private void undo(
      Actor actor, InheritanceView line, UUID counter, int place, String act, LocalDate on) {
    var back =
        new InheritanceView(
            UUID.randomUUID(),
            counter,
            Side.HEIR,
            line.council(),
            line.councilName(),
            line.other(),
            line.otherName(),
            new SuccessionAct(line.act().kind(), act, on),
            line.what(),
            line.moved().negated(),
            toolsBack(actor, line, on),
            List.of(),
            Optional.empty(),
            Optional.of(line.line()),
            false,
            actor.shown(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    lines.add(back, place, counter, actor.name());
    passing.successionBack(actor, line);
    if (line.what().contains(Inherited.ACCOUNT)) {
      accounts.bringBack(actor, line.council(), line.other(), line.line(), back.line(), act, on);
      schedules.end(actor, line.council(), List.of(back.line()), act);
    }
    takenBack.fire(new SuccessionTakenBack(actor.name(), line.council(), back));
    takenBack.fire(new SuccessionTakenBack(actor.name(), line.other(), back));
  }

  /** Only what it was given by the act; a tool that it had of its own stays on. */
  private List<String> toolsBack(Actor actor, InheritanceView line, LocalDate on) {
    return tools
        .bringBack(
            actor, line.council(), codes(line.granted()), line.other(), codes(line.tools()), on)
        .stream()
        .map(ToolCode::value)
        .toList();
  }

  private static List<ToolCode> codes(List<String> words) {
    return words.stream().map(ToolCode::new).toList();
  }
}
