package ua.opencities.report;

/** By what a report is divided. */
public enum Dimension {
  OBLAST
}
