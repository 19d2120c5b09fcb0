package ua.opencities.council.intake.line;

/** What a line would do. */
public enum Verdict {
  NEW,
  CHANGED,
  RENAMED,
  SUSPICIOUS,
  ERROR,
  VANISHED,
  SAME
}
