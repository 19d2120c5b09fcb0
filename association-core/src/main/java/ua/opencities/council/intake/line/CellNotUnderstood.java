package ua.opencities.council.intake.line;

import ua.opencities.shared.RuleBroken;

/** A cell that does not say what its column is for. */
public class CellNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  CellNotUnderstood(String what, String cell) {
    super("council.import-" + what + "-not-understood", cell);
  }
}
