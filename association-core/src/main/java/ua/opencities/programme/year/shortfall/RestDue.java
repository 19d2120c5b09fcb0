package ua.opencities.programme.year.shortfall;

/** How what a council cannot fund now is due. */
public enum RestDue {
  LATER_THIS_YEAR,
  NEXT_YEAR,
  /** As the association's body decided: deferred, parted, forgiven. */
  BY_DECISION
}
