package ua.opencities.programme.year.money;

import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;

/**
 * One programme's money in a year.
 *
 * @param programme empty while none is agreed
 * @param lapsedBefore what lapsed at the end of the year before, and one entry of this programme
 *     may register again
 * @param isTold whether anything was written down
 */
public record ProgrammeMoney(
    Optional<Named> programme, YearSums sums, Money lapsedBefore, boolean isTold) {
  static final ProgrammeMoney NONE =
      new ProgrammeMoney(Optional.empty(), YearSums.NONE, Money.ZERO, false);

  /**
   * @param first the programme as a whole
   * @param edition the newest that held, or else the newest
   */
  public record Named(
      ProgrammeId first, ProgrammeId edition, String title, int fromYear, int toYear) {
    /** Two programmes may bear one title. */
    public String label() {
      return title + " (" + (fromYear == toYear ? "" : fromYear + "–") + toYear + ")";
    }
  }

  public boolean isOf(Optional<ProgrammeId> first) {
    return programme.map(Named::first).equals(first);
  }
}
