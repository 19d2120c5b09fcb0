package ua.opencities.programme;

import java.time.Instant;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** A programme in a list. */
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
    Instant changedAt) {
  public String yearsShown() {
    return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "–" + toYear;
  }
}
