package ua.opencities.membership.terms;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes down what the statute says of leaving; it holds for every exit not entered yet. */
@UseCase
@StaffOnly
public class KeepMembershipTerms {
  private final KeptTerms terms;
  private final Event<MembershipTermsKept> kept;

  @Inject
  KeepMembershipTerms(KeptTerms terms, Event<MembershipTermsKept> kept) {
    this.terms = terms;
    this.kept = kept;
  }

  public void keep(Actor actor, MembershipTerms said) {
    var before = terms.now();
    terms.keep(said);
    kept.fire(new MembershipTermsKept(actor.name(), before.noticeMonths(), said.noticeMonths()));
  }
}
