package ua.opencities.scenario.line;

/** Why a council has no fee in a scenario. */
public enum LeftOut {
  /** It is suspended, frozen or leaving, or was a member only last year. */
  NOT_CHARGED,
  NO_POPULATION,
  NO_BAND
}
