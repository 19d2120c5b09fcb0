package ua.opencities.council.intake.line;

/** What became of a line when the list was applied, and when that was undone. */
public enum Outcome {
  APPLIED,
  HELD,
  CHANGED_SINCE,
  TAKEN_BACK,
  STAYS
}
