package ua.opencities.notification.mailbox;

/** What became of a message in the mailbox. */
enum Looked {
  TAKEN,
  KNOWN,
  /** A report that cannot be understood or is not believed; it stays unread for a person. */
  SKIPPED,
  /** No report: it stays as it lies. */
  LEFT
}
