package ua.opencities.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Answers what was mistyped in the act of a step by an entry; what stood there stays in the trail.
 * Where the step leads and from which day is not corrected: such a step is taken back.
 */
@UseCase
@StaffOnly
public class CorrectStep {
  public static final int REASON = 1000;
  private final Steps steps;
  private final Memberships memberships;
  private final StepsAhead ahead;
  private final AdmissionRules rules;
  private final Clock clock;
  private final Event<MembershipStepCorrected> announced;

  @Inject
  CorrectStep(
      Steps steps,
      Memberships memberships,
      StepsAhead ahead,
      AdmissionRules rules,
      Clock clock,
      Event<MembershipStepCorrected> announced) {
    this.steps = steps;
    this.memberships = memberships;
    this.ahead = ahead;
    this.rules = rules;
    this.clock = clock;
    this.announced = announced;
  }

  /** How the act should read. */
  public record Reading(
      DecidingBody body, ActDocument document, Optional<String> number, LocalDate adoptedOn) {
    boolean isOf(Act act) {
      return equals(of(act));
    }

    static Reading of(Act act) {
      return new Reading(act.body(), act.document(), act.number(), act.adoptedOn());
    }
  }

  /**
   * One act may have taken the council several steps at once, or one now and one on a day to come;
   * it is corrected in all of them.
   *
   * @param scan instead of the one there is
   * @throws ActDoesNotFit when the step wants another act
   * @throws NothingToCorrect when it reads so already
   * @throws NotFound for a step that is none of the council's, or was taken back
   */
  public void correct(
      Actor actor,
      CouncilId council,
      UUID step,
      Reading reading,
      Optional<Scan> scan,
      String reason) {
    String why = Text.required("reason", reason, REASON);
    var membership = steps.begin(actor, council);
    List<MembershipStepView> all = memberships.steps(council);
    var wrong =
        all.stream()
            .filter(it -> it.id().equals(step))
            .findFirst()
            .orElseThrow(() -> new NotFound("step"));
    if (scan.isEmpty() && reading.isOf(wrong.act())) throw new NothingToCorrect();
    if (reading.adoptedOn().isAfter(LocalDate.now(clock)))
      throw StepOutOfOrder.actToCome(reading.adoptedOn());
    var same = all.stream().filter(it -> isOfOneAct(it.act(), wrong.act())).toList();
    for (MembershipStepView each : same)
      rules
          .road()
          .wanted(each.from(), each.to())
          .ifPresent(wanted -> wanted.check(each.to(), read(each.act(), reading)));
    var next = ahead.of(council).filter(it -> isOfOneAct(it.act(), wrong.act()));
    next.ifPresent(
        it ->
            rules
                .road()
                .wanted(membership.standing(), it.to())
                .ifPresent(wanted -> wanted.check(it.to(), read(it.act(), reading))));
    Act shown = steps.withScan(actor, membership, read(wrong.act(), reading), scan);
    next.ifPresent(it -> ahead.correct(council, shownAs(it.act(), reading, shown)));
    for (MembershipStepView each : same) {
      Act now = shownAs(each.act(), reading, shown);
      memberships.correct(council, each, now, why, actor, clock.instant());
      announced.fire(
          new MembershipStepCorrected(actor.name(), council, each.id(), each.act(), now, why));
    }
  }

  private static boolean isOfOneAct(Act one, Act other) {
    return Reading.of(one).equals(Reading.of(other)) && one.file().equals(other.file());
  }

  private static Act shownAs(Act act, Reading reading, Act shown) {
    Act read = read(act, reading);
    return shown.file().map(read::withFile).orElse(read);
  }

  private static Act read(Act act, Reading reading) {
    return new Act(
        reading.body(),
        reading.document(),
        reading.number(),
        reading.adoptedOn(),
        act.effectiveOn(),
        act.remarks(),
        act.file());
  }
}
