package ua.opencities.inheritance;

/** What may be inherited. */
public enum Inherited {
  /** What is owed or paid ahead, by a pair of entries. */
  ACCOUNT,
  /** To read, and to begin a new one from. */
  PROGRAMMES,
  /** From the day of the act; they end with the predecessor. */
  TOOLS,
  /** Since when it was a member. */
  HISTORY,
  /** The heir is a member by the act, the predecessor is reorganised. */
  MEMBERSHIP
}
