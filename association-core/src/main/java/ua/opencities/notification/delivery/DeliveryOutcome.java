package ua.opencities.notification.delivery;

/** What a report says of a letter (RFC 3464 calls it the action). */
public enum DeliveryOutcome {
  FAILED,
  /** The server goes on trying; a failure or a delivery may follow. */
  DELAYED,
  DELIVERED
}
