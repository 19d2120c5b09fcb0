package ua.opencities.programme.season;

/** How far a council's programme for the season's year has come, in the order of the way. */
public enum SeasonStage {
  NOT_BEGUN,
  DRAFT,
  /** The council asked for the association's advice and waits. */
  ADVICE_ASKED,
  /** The association gave the draft back with remarks. */
  RETURNED,
  /** The association advised the draft as it stands. */
  ADVISED,
  /** «Погоджено» by the executive committee. */
  AGREED,
  /** «Затверджено» by the session, or by an order of a military administration. */
  APPROVED,
  /** Approved, and the council's budget has money for it. */
  PLANNED;

  boolean isBeforeAgreement() {
    return compareTo(AGREED) < 0;
  }
}
