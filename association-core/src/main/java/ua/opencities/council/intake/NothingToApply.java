package ua.opencities.council.intake;

import ua.opencities.shared.RuleBroken;

/** The register says already all that the list says. */
public class NothingToApply extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToApply() {
    super("council.import-nothing-to-apply");
  }
}
