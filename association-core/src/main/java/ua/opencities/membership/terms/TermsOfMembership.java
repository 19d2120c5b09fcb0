package ua.opencities.membership.terms;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The terms that hold now; until somebody has kept any, no notice is asked for. */
@UseCase
public class TermsOfMembership {
  private final KeptTerms terms;

  @Inject
  TermsOfMembership(KeptTerms terms) {
    this.terms = terms;
  }

  public MembershipTerms now(Actor actor) {
    return terms.now();
  }
}
