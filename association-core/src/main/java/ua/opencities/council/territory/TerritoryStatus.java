package ua.opencities.council.territory;

/** What the state's list of territories says; it pauses fees and reminders by rule. */
public enum TerritoryStatus {
  NONE,
  POSSIBLE_HOSTILITIES,
  HOSTILITIES,
  OCCUPIED
}
