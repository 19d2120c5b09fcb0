package ua.opencities.fee.obstacle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.fee.obstacle.ObstacleSaid.ObstacleTold;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The council, or the office for it, says what keeps it from paying a year's fee. */
@UseCase
public class TellObstacle {
  public static final int NOTE = 500;
  private final Obstacles obstacles;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<ObstacleTold> told;

  @Inject
  TellObstacle(Obstacles obstacles, CouncilExists councils, Clock clock, Event<ObstacleTold> told) {
    this.obstacles = obstacles;
    this.councils = councils;
    this.clock = clock;
    this.told = told;
  }

  /**
   * @param note what it is, where no kind says so
   * @throws ObstacleToldAlready when the same one stands; several others may stand side by side
   * @throws ObstacleDayDoesNotFit when it has not begun yet
   */
  public ObstacleId tell(
      Actor actor,
      CouncilId council,
      int year,
      ObstacleKind kind,
      LocalDate since,
      Optional<String> note) {
    councils.require(actor, council);
    Optional<String> words = Text.optional("note", note.orElse(null), NOTE);
    if (kind == ObstacleKind.OTHER && words.isEmpty()) throw TextNotAccepted.missing("note");
    ObstacleDayDoesNotFit.check("since", since, LocalDate.now(clock));
    obstacles.oneAtATime(council);
    obstacles.of(council).stream()
        .filter(it -> it.stands() && it.year() == year && it.kind() == kind)
        .filter(it -> kind != ObstacleKind.OTHER)
        .findFirst()
        .ifPresent(
            it -> {
              throw new ObstacleToldAlready(kind, it.since());
            });
    ObstacleId id = ObstacleId.next();
    obstacles.add(id, council, year, kind, since, words, actor, clock.instant());
    told.fire(new ObstacleTold(actor.name(), council, id, year, kind, since));
    return id;
  }
}
