package ua.opencities.fee.opening;

import ua.opencities.shared.RuleBroken;

/** The accounts have changed since the rehearsal, and with them what a line would do. */
public class RehearsalOutdated extends RuleBroken {
  private static final long serialVersionUID = 1;

  RehearsalOutdated() {
    super("fee.opening-rehearsal-outdated");
  }
}
