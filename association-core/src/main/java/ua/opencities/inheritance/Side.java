package ua.opencities.inheritance;

/** Whose line it is. */
public enum Side {
  HEIR,
  PREDECESSOR
}
