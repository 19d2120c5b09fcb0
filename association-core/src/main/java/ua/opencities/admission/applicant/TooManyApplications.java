package ua.opencities.admission.applicant;

import ua.opencities.shared.RuleBroken;

/** Too much came from one network address within the hour. */
public class TooManyApplications extends RuleBroken {
  private static final long serialVersionUID = 1;

  TooManyApplications() {
    super("admission.too-many-applications");
  }
}
