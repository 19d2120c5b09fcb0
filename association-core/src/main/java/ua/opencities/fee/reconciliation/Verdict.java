package ua.opencities.fee.reconciliation;

/** What the council says of the act. */
public enum Verdict {
  AGREED,
  DIFFERS
}
