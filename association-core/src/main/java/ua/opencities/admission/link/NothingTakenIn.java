package ua.opencities.admission.link;

import ua.opencities.shared.RuleBroken;

/** The application does not take this now: it has gone on, was closed, or has all it can hold. */
public class NothingTakenIn extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingTakenIn() {
    super("admission.nothing-taken-in");
  }
}
