package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whose step, entered ahead, has its day today or had it. */
@UseCase
@StaffOnly
public class StepsDue {
  private final StepsAhead ahead;
  private final Clock clock;

  @Inject
  StepsDue(StepsAhead ahead, Clock clock) {
    this.ahead = ahead;
    this.clock = clock;
  }

  public List<CouncilId> today(Actor actor) {
    return ahead.due(LocalDate.now(clock));
  }
}
