package ua.opencities.report.overview;

/**
 * Of the members in good standing, how far their programmes for a year have come.
 *
 * @param none members without a programme for the year
 */
public record ProgrammesOfYear(int year, long approved, long agreed, long drafted, long none) {
  public long members() {
    return approved + agreed + drafted + none;
  }
}
