package ua.opencities.fee.obstacle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** What keeps a council from paying was told, or is over. */
public sealed interface ObstacleSaid extends DomainEvent {
  CouncilId council();

  ObstacleId obstacle();

  @Override
  default UUID subject() {
    return obstacle().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record ObstacleTold(
      String by,
      CouncilId council,
      ObstacleId obstacle,
      int year,
      ObstacleKind kind,
      LocalDate since)
      implements ObstacleSaid {
    @Override
    public Map<String, String> details() {
      return Map.of("year", String.valueOf(year), "kind", kind.name(), "since", since.toString());
    }
  }

  record ObstacleEnded(String by, CouncilId council, ObstacleId obstacle, int year, LocalDate until)
      implements ObstacleSaid {
    @Override
    public Map<String, String> details() {
      return Map.of("year", String.valueOf(year), "until", until.toString());
    }
  }
}
