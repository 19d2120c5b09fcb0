package ua.opencities.report;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The course of a council's affairs over all rooms, the newest first. */
@UseCase
public class CouncilCourse {
  private final CourseRows rows;

  @Inject
  CouncilCourse(CourseRows rows) {
    this.rows = rows;
  }

  /** Nothing when the council is absent or another's. */
  public List<CourseEvent> of(Actor actor, CouncilId council, int most) {
    return rows.read(council, most);
  }
}
