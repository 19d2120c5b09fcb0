package ua.opencities.council.territory;

import java.time.LocalDate;
import java.util.Optional;

/** The status of the territory with its days, both included. */
public record TerritoryNote(
    TerritoryStatus status, Optional<LocalDate> from, Optional<LocalDate> until) {
  /** Nothing was ever said of it. */
  public static final TerritoryNote NEVER =
      new TerritoryNote(TerritoryStatus.NONE, Optional.empty(), Optional.empty());
}
