package ua.opencities.admission.candidate;

import ua.opencities.shared.RuleBroken;

/** The council has no application that waits: it was closed, or the office leads the council. */
public class NoOpenApplication extends RuleBroken {
  private static final long serialVersionUID = 1;

  NoOpenApplication() {
    super("admission.no-open-application");
  }
}
