package ua.opencities.fee.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * An obstacle to read.
 *
 * @param until its last day; empty while it stands
 * @param byCouncil who told it: the council itself, else the office
 */
public record ObstacleView(
    ObstacleId id,
    CouncilId council,
    int year,
    ObstacleKind kind,
    LocalDate since,
    Optional<LocalDate> until,
    Optional<String> note,
    boolean byCouncil,
    String saidBy,
    Instant saidAt,
    Optional<String> endedBy) {
  public boolean stands() {
    return until.isEmpty();
  }
}
