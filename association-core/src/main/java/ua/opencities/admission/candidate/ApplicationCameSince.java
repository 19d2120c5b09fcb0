package ua.opencities.admission.candidate;

import ua.opencities.shared.RuleBroken;

/** Another application lies with the office. */
public class ApplicationCameSince extends RuleBroken {
  private static final long serialVersionUID = 1;

  ApplicationCameSince() {
    super("admission.application-came-since");
  }
}
