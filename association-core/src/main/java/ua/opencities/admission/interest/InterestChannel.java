package ua.opencities.admission.interest;

/** Through what the office learned of a council's interest. */
public enum InterestChannel {
  LETTER,
  MEETING,
  PUBLIC_FORM,
  PHONE
}
