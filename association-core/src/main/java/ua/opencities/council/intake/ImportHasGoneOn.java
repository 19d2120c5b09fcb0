package ua.opencities.council.intake;

import ua.opencities.shared.RuleBroken;

/** What is asked belongs to an earlier or a later step of the import. */
public class ImportHasGoneOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  ImportHasGoneOn(ImportState state) {
    super("council.import-has-gone-on", state.name());
  }
}
