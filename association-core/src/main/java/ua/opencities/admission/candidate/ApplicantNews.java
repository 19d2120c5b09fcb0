package ua.opencities.admission.candidate;

/** What an applicant is told by mail. */
public enum ApplicantNews {
  DECISION_TAKEN,
  AGREEMENT_TAKEN,
  BEFORE_THE_BOARD,
  ADMITTED,
  MEMBER,
  SENT_BACK,
  REFUSED,
  WITHDRAWN,
  STEP_TAKEN_BACK
}
