package ua.opencities.admission.applicant;

import ua.opencities.shared.TooOften;

/** Too much came from one network address within the hour. */
public class TooManyApplications extends TooOften {
  private static final long serialVersionUID = 1;

  TooManyApplications() {
    super("admission.too-many-applications", CountAttempt.WITHIN);
  }
}
