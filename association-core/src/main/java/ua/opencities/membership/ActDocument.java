package ua.opencities.membership;

/** What kind of paper an act is. */
public enum ActDocument {
  DECISION,
  ORDER,
  AGREEMENT,
  APPLICATION,
  LETTER,
  PROTOCOL,
  LAW
}
