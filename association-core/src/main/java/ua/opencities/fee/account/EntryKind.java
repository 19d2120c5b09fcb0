package ua.opencities.fee.account;

/** What moved on the account; the sign is the entry's own. */
public enum EntryKind {
  /** An invoice: raises what the council owes. */
  CHARGE,
  /** Money that came in: lowers it. */
  PAYMENT,
  /** A corrective invoice: raises or lowers it. */
  CORRECTION,
  /** What nobody can collect any more: lowers it. */
  WRITE_OFF,
  /** Money that went back: takes from the credit. */
  REFUND,
  /** Left the account with the act by which another council came after this one. */
  PASSED_ON,
  /** Came into the account from a predecessor by that act. */
  TAKEN_OVER,
  /** What was owed, or paid ahead, when the books were taken over. */
  OPENING,
  /** What was then still to be paid of an invoice from before. */
  PAST_INVOICE,
  /** Takes an opening back that was wrong, as if it had never been. */
  OPENING_REVERSAL;

  /** Whether it stems from before the books began here: no invoice of ours is behind it. */
  public boolean isOpening() {
    return this == OPENING || this == PAST_INVOICE;
  }
}
