package ua.opencities.fee.opening.line;

/** What a line did. */
public enum OpeningOutcome {
  APPLIED,
  HELD,
  TAKEN_BACK
}
