package ua.opencities.fee.obstacle;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What keeps or kept one council from paying: what stands first, then the newest. */
@UseCase
public class ObstaclesOf {
  private final Obstacles obstacles;

  @Inject
  ObstaclesOf(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  public List<ObstacleView> council(Actor actor, CouncilId council) {
    return obstacles.of(council);
  }

  public List<ObstacleView> in(Actor actor, CouncilId council, int year) {
    return obstacles.of(council).stream().filter(it -> it.year() == year).toList();
  }

  /**
   * @throws NotFound when it is absent or another council's
   */
  public ObstacleView one(Actor actor, ObstacleId id) {
    return obstacles.one(id).orElseThrow(() -> new NotFound("obstacle"));
  }
}
