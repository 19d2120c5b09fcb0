package ua.opencities.programme.year.execution;

/** Whether a report can still be written. */
public enum ReportState {
  DRAFT,
  FINAL
}
