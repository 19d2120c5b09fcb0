package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.document.StoreFile;
import ua.opencities.membership.StepAheadChanged.StepAheadEntered;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Takes one step of the road: checked, kept with its act, announced. */
@ApplicationScoped
class Steps {
  private Memberships memberships;
  private CouncilExists councils;
  private StoreFile files;
  private AdmissionRules rules;
  private AdmissionConditions conditions;
  private Clock clock;
  private StepsAhead ahead;
  private Event<MembershipStepTaken> announced;
  private Event<StepAheadEntered> aheadEntered;

  protected Steps() {}

  @Inject
  Steps(
      Memberships memberships,
      CouncilExists councils,
      StoreFile files,
      AdmissionRules rules,
      AdmissionConditions conditions,
      Clock clock,
      StepsAhead ahead,
      Event<MembershipStepTaken> announced,
      Event<StepAheadEntered> aheadEntered) {
    this.memberships = memberships;
    this.councils = councils;
    this.files = files;
    this.rules = rules;
    this.conditions = conditions;
    this.clock = clock;
    this.ahead = ahead;
    this.announced = announced;
    this.aheadEntered = aheadEntered;
  }

  Membership begin(Actor actor, CouncilId council) {
    councils.require(actor, council);
    return memberships.toChange(council);
  }

  /** With the scan of the act, which the council may read too. */
  Act withScan(Actor actor, Membership membership, Act act, Optional<Scan> scan) {
    if (scan.isEmpty()) return act;
    var kept =
        files.store(
            actor,
            Optional.of(membership.councilId()),
            scan.get().name(),
            scan.get().mediaType(),
            scan.get().content());
    return act.withFile(kept.id().value());
  }

  /**
   * A person enters the step. What takes effect on a day to come waits for that day: the Board
   * decides today of tomorrow, and nobody has to think of it then. So does the General Meeting's
   * act on who has not paid its entry fee yet: {@link BeginMembership} takes it up.
   *
   * @throws StepAheadStands while another step waits for its day
   */
  void take(Actor actor, Membership membership, Standing to, Act act) {
    var council = membership.councilId();
    noneAhead(council);
    if (conditions.keepsForTheFee(actor, membership, to, act)) {
      membership.check(rules.road(), to, act, LocalDate.now(clock));
      conditions.secondPerson(actor, to, act, newest(council));
      keepAhead(actor, council, entered(actor, to, act));
      ahead.hinder(council, Hindered.by(new EntryFeeAwaited()));
      return;
    }
    check(actor, membership, to, act);
    conditions.secondPerson(actor, to, act, newest(council));
    follow(actor, membership, to, act);
  }

  /** Whether the road leads there, and what must hold beside its act. */
  void check(Actor actor, Membership membership, Standing to, Act act) {
    membership.check(rules.road(), to, act, LocalDate.now(clock));
    conditions.check(actor, membership, to, act, newest(membership.councilId()));
  }

  /**
   * The step follows by itself from an act that a person entered before: nobody decides anew, so no
   * second person is wanted. Whose deed brings it about must not be refused for its sake.
   */
  void follow(Actor actor, Membership membership, Standing to, Act act) {
    resume(actor, membership, entered(actor, to, act));
  }

  /** What somebody entered before is taken now, or on its day. */
  void resume(Actor actor, Membership membership, StepAhead step) {
    if (waits(step.to(), step.act())) keepAhead(actor, membership.councilId(), step);
    else settle(actor, membership, step);
  }

  private void keepAhead(Actor actor, CouncilId council, StepAhead step) {
    ahead.add(council, step);
    aheadEntered.fire(new StepAheadEntered(actor.name(), council, step));
  }

  /** The Board's act of admission stands from its own day: what lies ahead is the membership. */
  private boolean waits(Standing to, Act act) {
    return to != Standing.ADMITTED && act.effectiveOn().isAfter(LocalDate.now(clock));
  }

  /** By the act of a succession, which is no step of the road. */
  void succeed(Actor actor, Membership membership, Standing to, Act act, UUID succession) {
    noneAhead(membership.councilId());
    var from = membership.standing();
    membership.succeed(to, act, LocalDate.now(clock));
    keep(actor, membership, from, entered(actor, to, act), Optional.of(succession));
  }

  private StepAhead entered(Actor actor, Standing to, Act act) {
    return new StepAhead(to, act, actor.name(), actor.shown(), clock.instant(), Optional.empty());
  }

  /**
   * @throws StepAheadStands while another step waits for its day
   */
  void noneAhead(CouncilId council) {
    ahead
        .of(council)
        .ifPresent(
            step -> {
              throw new StepAheadStands(step.to(), step.act().effectiveOn());
            });
  }

  /** Takes the step now, as entered by whoever entered it. */
  void settle(Actor actor, Membership membership, StepAhead entry) {
    var from = membership.standing();
    membership.take(rules.road(), entry.to(), entry.act(), LocalDate.now(clock));
    keep(actor, membership, from, entry, Optional.empty());
  }

  private void keep(
      Actor actor,
      Membership membership,
      Standing from,
      StepAhead entry,
      Optional<UUID> succession) {
    var council = membership.councilId();
    var step = new MembershipStep(council, memberships.nextPlace(council), from, entry);
    succession.ifPresent(step::bySuccession);
    memberships.add(step);
    announced.fire(
        new MembershipStepTaken(actor.name(), council, step.id(), from, entry.to(), entry.act()));
  }

  private Optional<MembershipStepView> newest(CouncilId council) {
    return memberships.steps(council).stream().findFirst();
  }
}
