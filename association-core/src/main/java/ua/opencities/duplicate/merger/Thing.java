package ua.opencities.duplicate.merger;

/** What a row of the register has, as the office speaks of it. */
public enum Thing {
  PAYERS,
  CONTACTS,
  ATTRIBUTES,
  OFFICIALS,
  FORMER_NAMES,
  FIGURES,
  DISPUTES,
  PEOPLE,
  INVITATIONS,
  TOKENS,
  APPLICATIONS,
  OPINIONS,
  INTEREST,
  LETTER_DRAFTS,
  REMINDER_PAUSES,
  SESSION_DAYS,
  /** What goes along with another thing, or is not worth a line of its own. */
  WITH_THE_REST,
  MEMBERSHIP,
  MONEY,
  PAPERS,
  PROGRAMMES,
  SENT_LETTERS,
  TOOLS,
  SUCCESSION,
  DISPUTES_OF_ONE_DAY,
  APPLICATIONS_OF_BOTH
}
