package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A programme that speaks of the year.
 *
 * @param first its first edition, which names the programme as a whole
 * @param state name of its {@code programme.ProgrammeState}
 * @param funded what it writes for this year
 * @param fundedForFee of it for this association; empty while nobody knows which lines are
 * @param fee the year's fee as the tariff gave it when the text was last saved
 * @param amendment the next edition while it is on its way
 * @param chosen whether the council said that the year goes by it
 * @param elsewhere it is of other associations alone, so no year here goes by it
 */
public record YearProgramme(
    UUID id,
    UUID first,
    String title,
    String state,
    int edition,
    LocalDate starts,
    LocalDate ends,
    Money funded,
    Optional<Money> fundedForFee,
    Optional<Money> fee,
    Optional<UUID> amendment,
    boolean chosen,
    boolean elsewhere) {
  /** It pays other associations too. */
  public boolean paysOthers() {
    return fundedForFee.filter(sum -> sum.compareTo(funded) < 0).isPresent();
  }

  boolean is(String wanted) {
    return state.equals(wanted);
  }

  public boolean isInForce() {
    return is("APPROVED");
  }
}
