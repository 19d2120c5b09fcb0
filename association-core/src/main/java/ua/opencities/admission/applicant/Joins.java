package ua.opencities.admission.applicant;

/** Whether somebody may apply for a council now; else why not. */
public enum Joins {
  OPEN,
  MEMBER,
  /** It applied already, or the office leads it. */
  ON_THE_WAY,
  /** Another council stands in its place. */
  REPLACED
}
