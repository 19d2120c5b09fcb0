package ua.opencities.admission;

/** Who has to do something next. */
public enum Turn {
  APPLICANT,
  OFFICE,
  BOARD
}
