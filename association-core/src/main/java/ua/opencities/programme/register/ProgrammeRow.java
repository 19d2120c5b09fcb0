package ua.opencities.programme.register;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A programme in a list, by its newest edition that bodies have decided on, or its first.
 *
 * @param edition 1 until it was amended
 * @param amendment the next edition while it is being written and decided on
 * @param advice where the association's advice on the open text stands; empty when none was asked
 * @param elsewhere it is of other associations alone
 */
public record ProgrammeRow(
    ProgrammeId id,
    CouncilId councilId,
    String council,
    String oblastCode,
    boolean demonstration,
    String title,
    int fromYear,
    int toYear,
    ProgrammeState state,
    Money total,
    Instant changedAt,
    int edition,
    Optional<Amendment> amendment,
    Optional<AdviceStep> advice,
    boolean elsewhere) {
  public record Amendment(ProgrammeId id, ProgrammeState state) {}

  public String yearsShown() {
    return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "–" + toYear;
  }
}
