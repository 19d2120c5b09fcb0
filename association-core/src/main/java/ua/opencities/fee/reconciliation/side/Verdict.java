package ua.opencities.fee.reconciliation.side;

/** What the council says of the act. */
public enum Verdict {
  AGREED,
  DIFFERS
}
