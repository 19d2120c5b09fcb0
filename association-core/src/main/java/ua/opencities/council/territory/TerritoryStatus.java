package ua.opencities.council.territory;

/**
 * What the state's list of territories says; what of it pauses fees and reminders SQL's {@code
 * territory_rests} says.
 */
public enum TerritoryStatus {
  NONE,
  POSSIBLE_HOSTILITIES,
  HOSTILITIES,
  OCCUPIED
}
