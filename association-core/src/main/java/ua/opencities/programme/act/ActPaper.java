package ua.opencities.programme.act;

/** The kind of paper an act is: рішення or розпорядження. */
public enum ActPaper {
  DECISION,
  ORDER
}
