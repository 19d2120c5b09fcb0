package ua.opencities.report.fee;

/** By what a report is divided. */
public enum Dimension {
  OBLAST
}
