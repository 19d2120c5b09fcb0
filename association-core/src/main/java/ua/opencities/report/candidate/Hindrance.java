package ua.opencities.report.candidate;

/** What a candidate waits for. */
public enum Hindrance {
  /** Of the council, which has shown interest. */
  DECISION,
  CHECK_DECISION,
  ANSWER,
  SIGNED_AGREEMENT,
  SIGN_AGREEMENT,
  APPLICATION,
  CHECK_APPLICATION,
  BOARD,
  MEETING,
  MEETING_AND_FEE,
  ENTRY_FEE,
  /** The day on which the act that is entered takes effect. */
  FIRST_DAY
}
