package ua.opencities.council.official;

/** What an official does, whatever the title reads. */
public enum OfficialPosition {
  HEAD,
  ACTING_HEAD,
  HEAD_OF_ADMINISTRATION,
  SECRETARY,
  CHIEF_OF_STAFF,
  DEPUTY_HEAD,
  ACCOUNTANT,
  COORDINATOR,
  TOOL_ADMINISTRATOR,
  /** Of the council in the association, by an act; without one the head is. */
  REPRESENTATIVE
}
