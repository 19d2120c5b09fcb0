package ua.opencities.council.population.dispute;

/** How a dispute ended. */
public enum DisputeOutcome {
  /** Another figure was confirmed. */
  ACCEPTED,
  DECLINED,
  /** The council itself let it go. */
  TAKEN_BACK
}
