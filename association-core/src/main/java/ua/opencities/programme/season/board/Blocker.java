package ua.opencities.programme.season.board;

/** What stands in a council's way, whatever its stage. */
public enum Blocker {
  /** No annual tariff for the year, no inhabitants, or no band of the tariff is the council's. */
  FEE_UNKNOWN,
  /** Nobody has an account to write with, so nobody can be reminded either. */
  NO_CLERK,
  /** Papers would have nobody to sign them. */
  NO_HEAD,
  /** The draft has no money for the year. */
  NO_MONEY,
  /** The draft has less than the fee. */
  TOO_LITTLE_MONEY,
  /** The draft pays several associations, and nobody has marked which lines are our fee. */
  OUR_LINES_NOT_MARKED,
  /** No body may decide while measures and funding are different sums. */
  MEASURES_APART,
  /** The session declined or returned it, or the committee withdrew. */
  SET_BACK,
  /** The association's remarks wait for the clerk. */
  REMARKS,
  /** A draft published today would not stand long enough before the session. */
  TOO_LATE_TO_PUBLISH,
  /** Published, but the session would decide before the draft has stood long enough. */
  PUBLISHED_LATE
}
