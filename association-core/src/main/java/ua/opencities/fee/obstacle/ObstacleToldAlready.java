package ua.opencities.fee.obstacle;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The same one stands for the year; it is ended first. */
public class ObstacleToldAlready extends RuleBroken {
  private static final long serialVersionUID = 1;

  ObstacleToldAlready(ObstacleKind kind, LocalDate since) {
    super("obstacle.told-already", kind, since);
  }
}
