package ua.opencities.notification.delivery;

/** What came of a report. */
public enum Verdict {
  TAKEN,
  /** It says what is known. */
  KNOWN,
  /** No letter of ours has this id. */
  UNKNOWN_LETTER,
  /** The letter went to somebody else than the report speaks of. */
  OTHER_RECIPIENT
}
