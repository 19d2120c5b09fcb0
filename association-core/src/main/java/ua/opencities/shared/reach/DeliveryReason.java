package ua.opencities.shared.reach;

/** Why a letter did not arrive, or is late, as a reader understands it. */
public enum DeliveryReason {
  NO_MAILBOX,
  NO_DOMAIN,
  DISABLED,
  FULL,
  /** As spam, or by another rule of the receiver's. */
  REFUSED,
  TOO_BIG,
  /** No server of the address answered. */
  UNREACHABLE,
  OTHER
}
