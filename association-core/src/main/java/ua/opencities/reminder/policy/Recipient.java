package ua.opencities.reminder.policy;

/**
 * By what they do for the council, people get a reminder. An official is reached by the account of
 * the same name; where nobody of a step's functions has one, the clerks get it.
 */
public enum Recipient {
  HEAD,
  ACCOUNTANT,
  COORDINATOR,
  CLERK
}
