package ua.opencities.admission;

/** What an admitted council still waits for. */
public enum Awaited {
  /** The General Meeting confirms what the Board decided. */
  MEETING,
  ENTRY_FEE,
  /** All is there: the first day of membership lies ahead. */
  FIRST_DAY
}
