package ua.opencities.reminder.round;

/** Who began a round. */
public enum Asked {
  /** The timer. */
  NIGHT,
  /** A person. */
  NOW
}
