package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A programme that speaks of the year.
 *
 * @param state name of its {@code programme.ProgrammeState}
 * @param funded what it writes for this year
 * @param fee the year's fee as the tariff gave it when the text was last saved
 * @param amendment the next edition while it is on its way
 */
public record YearProgramme(
    UUID id,
    String title,
    String state,
    int edition,
    LocalDate starts,
    LocalDate ends,
    Money funded,
    Optional<Money> fee,
    Optional<UUID> amendment) {
  boolean is(String wanted) {
    return state.equals(wanted);
  }

  public boolean isInForce() {
    return is("APPROVED");
  }
}
