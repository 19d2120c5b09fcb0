package ua.opencities.programme.year.shortfall;

/** A word in the talk about money that is missing. */
public enum ShortfallStep {
  /** By the council. */
  STATED,
  /** By the office, with how the rest is due. */
  AGREED,
  /** By the office, with its reason; the council may state anew. */
  DECLINED
}
