package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.document.StoreFile;
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
  private Event<MembershipStepTaken> announced;

  protected Steps() {}

  @Inject
  Steps(
      Memberships memberships,
      CouncilExists councils,
      StoreFile files,
      AdmissionRules rules,
      AdmissionConditions conditions,
      Clock clock,
      Event<MembershipStepTaken> announced) {
    this.memberships = memberships;
    this.councils = councils;
    this.files = files;
    this.rules = rules;
    this.conditions = conditions;
    this.clock = clock;
    this.announced = announced;
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
            scan.get().bytes());
    return act.withFile(kept.id().value());
  }

  /** A person enters the step. */
  void take(Actor actor, Membership membership, Standing to, Act act) {
    rules.road().check(membership.standing(), to, act);
    conditions.check(
        actor, membership, to, act, memberships.steps(membership.councilId()).stream().findFirst());
    follow(actor, membership, to, act);
  }

  /**
   * The step follows by itself from an act that a person entered before: nobody decides anew, so no
   * second person is wanted. Whose deed brings it about must not be refused for its sake.
   */
  void follow(Actor actor, Membership membership, Standing to, Act act) {
    var council = membership.councilId();
    var from = membership.standing();
    membership.take(rules.road(), to, act, LocalDate.now(clock));
    int place = memberships.steps(council).size() + 1;
    var step = new MembershipStep(council, place, from, to, act, actor, clock.instant());
    memberships.add(step);
    announced.fire(new MembershipStepTaken(actor.name(), council, step.id(), from, to, act));
  }
}
