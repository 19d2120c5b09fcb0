package ua.opencities.inheritance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.shared.Money;

/**
 * A predecessor's programme as it stood at the act.
 *
 * @param line of the act by which it came to the heir; it may be of a predecessor's predecessor
 * @param predecessor whose it was
 */
public record InheritedProgramme(
    UUID line,
    UUID programme,
    String predecessor,
    String title,
    int fromYear,
    int toYear,
    Money total,
    ProgrammeState state,
    Optional<String> approvedNumber,
    Optional<LocalDate> approvedOn) {
  public String yearsShown() {
    return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "–" + toYear;
  }
}
