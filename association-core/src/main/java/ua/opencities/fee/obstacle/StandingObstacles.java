package ua.opencities.fee.obstacle;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What stands in the way of several councils, for lists: asked once. */
@UseCase
@StaffOnly
public class StandingObstacles {
  private final Obstacles obstacles;

  @Inject
  StandingObstacles(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  /** A council without one is not among the keys. */
  public Map<CouncilId, List<ObstacleView>> of(Actor actor, Collection<CouncilId> councils) {
    return obstacles.standing(councils).stream().collect(groupingBy(ObstacleView::council));
  }
}
