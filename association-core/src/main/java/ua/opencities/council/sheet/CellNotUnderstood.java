package ua.opencities.council.sheet;

import ua.opencities.shared.RuleBroken;

/** A cell that says nothing of the kind that its column promises. */
public class CellNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  private CellNotUnderstood(String what, String cell) {
    super("council.cell-" + what + "-not-understood", cell);
  }

  static CellNotUnderstood amount(String cell) {
    return new CellNotUnderstood("amount", cell);
  }

  static CellNotUnderstood day(String cell) {
    return new CellNotUnderstood("day", cell);
  }
}
