package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.membership.terms.TermsOfMembership;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Where a council stands, with the acts that brought it there. */
@UseCase
public class MembershipOf {
  private final Memberships memberships;
  private final CouncilExists councils;
  private final StepsAhead ahead;
  private final TermsOfMembership terms;

  @Inject
  MembershipOf(
      Memberships memberships, CouncilExists councils, StepsAhead ahead, TermsOfMembership terms) {
    this.memberships = memberships;
    this.ahead = ahead;
    this.terms = terms;
    this.councils = councils;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public MembershipView of(Actor actor, CouncilId council) {
    councils.require(actor, council);
    var found = memberships.find(council);
    var standing = found.map(Membership::standing).orElse(Standing.LEAD);
    var steps = memberships.steps(council);
    return new MembershipView(
        council,
        standing,
        found.flatMap(Membership::memberSince),
        steps,
        found.isPresent() ? ahead.of(council) : Optional.empty(),
        standing == Standing.EXIT_REQUESTED ? mayLeaveFrom(actor, steps) : Optional.empty());
  }

  private Optional<LocalDate> mayLeaveFrom(Actor actor, List<MembershipStepView> steps) {
    return steps.stream()
        .findFirst()
        .map(asked -> terms.now(actor).mayLeaveFrom(asked.act().effectiveOn()));
  }
}
