package ua.opencities.duplicate.merger;

/** What becomes of the rows of a table when their council's row goes. */
enum Fate {
  /** They become rows of the council that stays. */
  MOVES,
  /** They say what was, and stay what they are. */
  STAYS,
  /** While there are any, the row cannot go. */
  HINDERS
}
