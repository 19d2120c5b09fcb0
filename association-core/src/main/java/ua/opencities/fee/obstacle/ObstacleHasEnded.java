package ua.opencities.fee.obstacle;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

public class ObstacleHasEnded extends RuleBroken {
  private static final long serialVersionUID = 1;

  ObstacleHasEnded(LocalDate until) {
    super("obstacle.has-ended", until);
  }
}
