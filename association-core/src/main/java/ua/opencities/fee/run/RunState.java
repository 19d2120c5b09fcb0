package ua.opencities.fee.run;

public enum RunState {
  SIMULATED,
  APPROVED,
  /** Its job waits, works, or was stopped and can be continued. */
  ISSUING,
  ISSUED,
  UNDONE,
  /** Stopped half way for good: some have their invoices, the rest get none by this run. */
  CLOSED
}
