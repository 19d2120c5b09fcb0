package ua.opencities.fee.policy;

/**
 * When a late fee has a consequence, and which.
 *
 * @param graceDays days after the due day in which nothing follows, 0 to 365
 */
public record ArrearsPolicy(int graceDays, Consequence consequence) {
  public static final int MOST = 365;

  /**
   * @throws GraceNotPlausible when the days are below 0 or more than a year
   */
  public ArrearsPolicy {
    if (graceDays < 0 || graceDays > MOST) throw new GraceNotPlausible();
  }
}
