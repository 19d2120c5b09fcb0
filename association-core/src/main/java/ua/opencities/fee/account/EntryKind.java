package ua.opencities.fee.account;

public enum EntryKind {
  /** A charge: raises what the council owes. */
  CHARGE,
  /** A payment: lowers it. */
  PAYMENT
}
