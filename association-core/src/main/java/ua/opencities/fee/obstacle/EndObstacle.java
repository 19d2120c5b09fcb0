package ua.opencities.fee.obstacle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.obstacle.ObstacleSaid.ObstacleEnded;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Nothing keeps the council from paying any more, by this reason at least. */
@UseCase
public class EndObstacle {
  private final Obstacles obstacles;
  private final Clock clock;
  private final Event<ObstacleEnded> ended;

  @Inject
  EndObstacle(Obstacles obstacles, Clock clock, Event<ObstacleEnded> ended) {
    this.obstacles = obstacles;
    this.clock = clock;
    this.ended = ended;
  }

  /**
   * @param until the last day of it
   * @throws NotFound when it is absent or another council's
   * @throws ObstacleHasEnded when somebody ended it before
   * @throws ObstacleDayDoesNotFit when the day is to come, or before it began
   */
  public ObstacleView end(Actor actor, ObstacleId id, LocalDate until) {
    obstacles.oneAtATime(one(id).council());
    ObstacleView it = one(id);
    it.until()
        .ifPresent(
            day -> {
              throw new ObstacleHasEnded(day);
            });
    ObstacleDayDoesNotFit.check("until", until, LocalDate.now(clock));
    if (until.isBefore(it.since())) throw ObstacleDayDoesNotFit.before(it.since());
    obstacles.end(it, until, actor, clock.instant());
    ended.fire(new ObstacleEnded(actor.name(), it.council(), id, it.year(), until));
    return it;
  }

  private ObstacleView one(ObstacleId id) {
    return obstacles.one(id).orElseThrow(() -> new NotFound("obstacle"));
  }
}
