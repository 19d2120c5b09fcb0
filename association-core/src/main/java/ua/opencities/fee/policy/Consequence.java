package ua.opencities.fee.policy;

/**
 * What follows when a fee is late past the grace period; each includes the ones before it. None
 * stops a petition or a vote that runs: people outside the council have signed it.
 */
public enum Consequence {
  /** Both sides see it, nothing else. */
  NOTICE,
  NO_NEW_TOOLS,
  /** What runs goes on to its end; nothing new begins in the tools that are on. */
  READ_ONLY
}
