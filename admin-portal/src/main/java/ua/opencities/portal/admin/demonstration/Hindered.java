package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import ua.opencities.fee.obstacle.EndObstacle;
import ua.opencities.fee.obstacle.ObstacleId;
import ua.opencities.fee.obstacle.ObstacleKind;
import ua.opencities.fee.obstacle.TellObstacle;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What kept councils from paying. */
@Dependent
class Hindered {
  @Inject private TellObstacle tell;
  @Inject private EndObstacle end;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("obstacles.csv")) {
      ObstacleId told =
          tell.tell(
              operator,
              known.get(row.text("katottg")),
              row.number("year"),
              row.choice("kind", ObstacleKind.class),
              row.day("since"),
              row.optional("note"));
      row.optional("until").ifPresent(day -> end.end(operator, told, LocalDate.parse(day)));
    }
  }
}
