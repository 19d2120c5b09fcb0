package ua.opencities.programme.advice;

/** A word in the talk about a text. */
public enum AdviceStep {
  /** By the council's clerk. */
  ASKED,
  /** By the office, with remarks to be considered. */
  RETURNED,
  /** By the office: as good as it stands. */
  ADVISED
}
