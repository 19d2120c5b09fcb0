package ua.opencities.programme.year.shortfall;

/** How what a council cannot fund now is due. */
public enum RestDue {
  LATER_THIS_YEAR,
  NEXT_YEAR,
  /** By two days, of this year or the next. */
  IN_TWO_PARTS,
  /**
   * As the association's body decided: deferred, parted, forgiven. Without a day the invoice's own
   * stays.
   */
  BY_DECISION
}
