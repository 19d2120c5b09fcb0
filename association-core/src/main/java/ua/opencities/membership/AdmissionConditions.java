package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What must hold beside the acts before an admitted council is a member. */
@ApplicationScoped
class AdmissionConditions {
  @Inject AdmissionRules rules;
  @Inject @Any Instance<EntryFee> entryFee;

  boolean areMet(Actor actor, CouncilId council) {
    return !rules.entryFeeFirst()
        || entryFee.stream().allMatch(each -> each.hasCome(actor, council));
  }

  /**
   * @param before the newest step the council has taken
   * @throws EntryFeeAwaited when a member is to be and has not paid
   * @throws SecondPersonWanted when the same person entered the step before, by another act
   */
  void check(
      Actor actor, Membership membership, Standing to, Act act, Optional<MembershipStep> before) {
    boolean begins = membership.standing() == Standing.ADMITTED && to == Standing.ACTIVE;
    if (begins && !areMet(actor, membership.councilId())) throw new EntryFeeAwaited();
    // one act of the Board may take a council two steps at once
    boolean samePerson = before.filter(it -> it.isBy(actor) && !it.act().equals(act)).isPresent();
    if (samePerson && actor.user().isPresent() && rules.wantsSecondPerson(to))
      throw new SecondPersonWanted(to);
  }
}
