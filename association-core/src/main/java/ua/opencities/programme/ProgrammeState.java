package ua.opencities.programme;

/** Where a programme stands; only an act moves it on. */
public enum ProgrammeState {
  DRAFT,
  /** «Погоджено» by the executive committee: the text stands still. */
  AGREED,
  /** «Затверджено» by the session, or by the order of a military administration. */
  APPROVED
}
