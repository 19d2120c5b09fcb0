package ua.opencities.report.candidate;

/** What a candidate waits for. */
public enum Hindrance {
  CHECK_DECISION,
  ANSWER,
  SIGNED_AGREEMENT,
  SIGN_AGREEMENT,
  APPLICATION,
  CHECK_APPLICATION,
  BOARD,
  MEETING,
  ENTRY_FEE
}
