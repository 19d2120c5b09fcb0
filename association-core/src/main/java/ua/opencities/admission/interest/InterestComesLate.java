package ua.opencities.admission.interest;

import ua.opencities.shared.RuleBroken;

/** Who is on the way in, or is a member, has shown more than interest. */
public class InterestComesLate extends RuleBroken {
  private static final long serialVersionUID = 1;

  InterestComesLate() {
    super("admission.interest-comes-late");
  }
}
