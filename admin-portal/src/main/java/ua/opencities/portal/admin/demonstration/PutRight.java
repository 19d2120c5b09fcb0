package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.CorrectStep;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.terms.KeepMembershipTerms;
import ua.opencities.membership.terms.MembershipTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A notice that runs, and the number of an act that somebody had mistyped. */
@Dependent
class PutRight {
  private static final String LEAVING = "UA51120190000044451";
  private static final int MONTHS = 3;

  @Inject private KeepMembershipTerms terms;
  @Inject private MembershipOf memberships;
  @Inject private CorrectStep correct;

  void enter(Actor operator, Map<String, CouncilId> councils) {
    terms.keep(operator, new MembershipTerms(MONTHS));
    CouncilId council = councils.get(LEAVING);
    var asked = memberships.of(operator, council).steps().get(0);
    correct.correct(
        operator,
        council,
        asked.id(),
        new CorrectStep.Reading(
            DecidingBody.COUNCIL,
            ActDocument.DECISION,
            Optional.of("61/12-VIII"),
            asked.act().adoptedOn()),
        Optional.empty(),
        "Вигадані дані: у номері рішення пропущено скликання.");
  }
}
