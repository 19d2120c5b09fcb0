package ua.opencities.reminder.policy;

/**
 * By what they do for the council, people get a reminder: at the address the council keeps for that
 * function, else at the account that bears the official's name; where a step finds nobody, the
 * clerks get it.
 */
public enum Recipient {
  HEAD,
  ACCOUNTANT,
  COORDINATOR,
  CLERK
}
