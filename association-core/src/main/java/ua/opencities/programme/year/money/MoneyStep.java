package ua.opencities.programme.year.money;

/** How far money has come, in the order of its way. */
public enum MoneyStep {
  /** In the council's budget: by its adoption or a later change. */
  PLANNED,
  /** The duty taken by the agreement, registered at the Treasury. */
  LEGAL_COMMITMENT,
  /** The duty to pay now, by the invoice, registered at the Treasury. */
  FINANCIAL_COMMITMENT,
  PAID,
  /** Committed and not paid when the year ended; written by the platform alone. */
  LAPSED
}
