package ua.opencities.fee.opening.line;

/** What a line would do. */
public enum OpeningVerdict {
  /** Refused; the line takes no part. */
  ERROR,
  /** Held back until a person takes it all the same. */
  SUSPICIOUS,
  DEBT,
  CREDIT,
  INVOICE,
  /** A balance of zero. */
  NOTHING
}
