package ua.opencities.programme.year.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;

/**
 * A movement to read.
 *
 * @param place 1, 2, … in the order of entering: its name for people
 * @param document empty for a lapse alone
 * @param corrects the place of the entry in whose place this one counts
 * @param correctedBy the place of the entry that counts in its place
 * @param renews whether it registers again what lapsed the year before
 * @param programme whose money it is, by its first edition; empty while none is agreed
 * @param by the name that people read
 */
public record MoneyEntryView(
    UUID id,
    int place,
    MoneyStep step,
    Money amount,
    LocalDate date,
    Optional<String> document,
    Optional<String> note,
    Optional<Integer> corrects,
    Optional<Integer> correctedBy,
    boolean renews,
    Optional<ProgrammeId> programme,
    String by,
    Instant at) {
  /** Whether the sums hold it: it was neither corrected nor withdraws another. */
  public boolean counts() {
    return correctedBy.isEmpty() && !amount.isZero();
  }

  /** A mistake in it can be answered; a lapse follows the others by itself. */
  public boolean canBeCorrected() {
    return correctedBy.isEmpty() && step != MoneyStep.LAPSED;
  }
}
