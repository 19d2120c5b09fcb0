package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import ua.opencities.membership.terms.TermsOfMembership;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What must hold beside the acts before a step is taken. */
@ApplicationScoped
class AdmissionConditions {
  private static final Set<Standing> STOOD_BEFORE_AN_EXIT =
      Set.of(Standing.ACTIVE, Standing.SUSPENDED);

  @Inject AdmissionRules rules;
  @Inject TermsOfMembership terms;
  @Inject @Any Instance<EntryFee> entryFee;

  boolean areMet(Actor actor, CouncilId council) {
    return !rules.entryFeeFirst()
        || entryFee.stream().allMatch(each -> each.hasCome(actor, council));
  }

  /** By the act of the General Meeting, which holds whenever the money comes. */
  boolean keepsForTheFee(Actor actor, Membership membership, Standing to, Act act) {
    return begins(membership, to)
        && act.body() == DecidingBody.GENERAL_MEETING
        && !areMet(actor, membership.councilId());
  }

  private static boolean begins(Membership membership, Standing to) {
    return membership.standing() == Standing.ADMITTED && to == Standing.ACTIVE;
  }

  /**
   * @param before the newest step the council has taken
   * @throws EntryFeeAwaited when a member is to be and has not paid
   * @throws ExitTakenBackElsewhere when an exit taken back would lift a suspension or a freezing
   * @throws NoticeStillRuns when it would leave before its notice ends
   */
  void check(
      Actor actor,
      Membership membership,
      Standing to,
      Act act,
      Optional<MembershipStepView> before) {
    if (begins(membership, to) && !areMet(actor, membership.councilId()))
      throw new EntryFeeAwaited();
    if (membership.standing() == Standing.EXIT_REQUESTED && STOOD_BEFORE_AN_EXIT.contains(to))
      before
          .map(MembershipStepView::from)
          .filter(stood -> to != stood)
          .ifPresent(
              stood -> {
                throw new ExitTakenBackElsewhere(to, stood);
              });
    if (membership.standing() == Standing.EXIT_REQUESTED && to == Standing.EXITED)
      before
          .map(asked -> terms.now(actor).mayLeaveFrom(asked.act().effectiveOn()))
          .filter(from -> act.effectiveOn().isBefore(from))
          .ifPresent(
              from -> {
                throw new NoticeStillRuns(from);
              });
  }

  /**
   * @throws SecondPersonWanted when the same person entered the step before, by another act
   */
  void secondPerson(Actor actor, Standing to, Act act, Optional<MembershipStepView> before) {
    // one act of the Board may take a council two steps at once
    boolean samePerson = before.filter(it -> it.isBy(actor) && !it.act().equals(act)).isPresent();
    if (samePerson && actor.user().isPresent() && rules.wantsSecondPerson(to))
      throw new SecondPersonWanted(to);
  }
}
