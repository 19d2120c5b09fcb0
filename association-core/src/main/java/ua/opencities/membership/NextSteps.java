package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which steps a council may take from where it stands, with the act each needs. */
@UseCase
@StaffOnly
public class NextSteps {
  private final Memberships memberships;
  private final AdmissionRules rules;

  @Inject
  NextSteps(Memberships memberships, AdmissionRules rules) {
    this.memberships = memberships;
    this.rules = rules;
  }

  public Map<Standing, ActWanted> of(Actor actor, CouncilId council) {
    Standing here = memberships.find(council).map(Membership::standing).orElse(Standing.LEAD);
    return new TreeMap<>(rules.road().from(here));
  }
}
