package ua.opencities.fee.account;

import ua.opencities.shared.Money;

/** What moved on the account; the sign is the entry's own. */
public enum EntryKind {
  /** An invoice: raises what the council owes. */
  CHARGE,
  /** Money that came in: lowers it. */
  PAYMENT,
  /** A corrective invoice: raises or lowers it. */
  CORRECTION,
  /** What nobody can collect any more: lowers it; raises it again when reversed. */
  WRITE_OFF,
  /** Money that went back: takes from the credit, and gives it back when reversed. */
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

  /** What it is called: a reversal has its kind's own name. */
  public Enum<?> word(Money amount) {
    if (this == WRITE_OFF && amount.isPositive()) return Reversal.OF_WRITE_OFF;
    if (this == REFUND && !amount.isPositive()) return Reversal.OF_REFUND;
    return this;
  }

  /** A write-off or a refund that was a mistake: the same entry with the opposite sign. */
  public enum Reversal {
    OF_WRITE_OFF,
    OF_REFUND
  }

  /** Whether it stems from before the books began here: no invoice of ours is behind it. */
  public boolean isOpening() {
    return this == OPENING || this == PAST_INVOICE;
  }
}
