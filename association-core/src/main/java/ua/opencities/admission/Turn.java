package ua.opencities.admission;

/** Who has to do something next. */
public enum Turn {
  /** It showed interest and has not applied: its session decides. */
  COUNCIL,
  APPLICANT,
  OFFICE,
  BOARD
}
