package ua.opencities.fee.run;

public enum RunState {
  SIMULATED,
  APPROVED,
  /** Its job waits, works, or was stopped and can be continued. */
  ISSUING,
  ISSUED,
  UNDONE
}
