package ua.opencities.council.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the state's list said of a council, both days included.
 *
 * @param act by which it came on the list, or off it
 */
public record TerritoryEntry(
    TerritoryStatus status,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> act,
    String enteredBy,
    Instant enteredAt) {

  public TerritoryNote note() {
    return new TerritoryNote(status, Optional.of(from), until);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
