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

  void take(Actor actor, Membership membership, Standing to, Act act) {
    var council = membership.councilId();
    var from = membership.standing();
    var before = memberships.steps(council);
    rules.road().check(from, to, act);
    conditions.check(actor, membership, to, act, before.stream().findFirst());
    membership.take(rules.road(), to, act, LocalDate.now(clock));
    int place = before.size() + 1;
    var step = new MembershipStep(council, place, from, to, act, actor, clock.instant());
    memberships.add(step);
    announced.fire(new MembershipStepTaken(actor.name(), council, step.id(), from, to, act));
  }
}
