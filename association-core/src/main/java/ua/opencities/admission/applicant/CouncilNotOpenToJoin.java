package ua.opencities.admission.applicant;

import ua.opencities.shared.RuleBroken;

/** There is no such council, it is a member, or it is on its way in already. */
public class CouncilNotOpenToJoin extends RuleBroken {
  private static final long serialVersionUID = 1;

  public CouncilNotOpenToJoin() {
    super("admission.council-not-open");
  }

  @Override
  public String field() {
    return "council";
  }
}
