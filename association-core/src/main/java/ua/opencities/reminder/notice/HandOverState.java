package ua.opencities.reminder.notice;

/** What became of a mail: on its way out of the house, and later by the reports of others. */
public enum HandOverState {
  QUEUED,
  /** The mail server took it. */
  HANDED_OVER,
  /** The mail server refused it; it is tried again. */
  REFUSED,
  /** Refused for two days: nobody tries any more. */
  GIVEN_UP,
  /** A server on the way goes on trying. */
  DELAYED,
  /** It came back: nobody was told. */
  NOT_ARRIVED,
  ARRIVED
}
