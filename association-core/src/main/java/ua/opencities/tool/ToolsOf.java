package ua.opencities.tool;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.MemberDuty.Neglect;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The catalogue as a council has it, and what stands in the way of more. */
@UseCase
public class ToolsOf {
  private final Entitlements entitlements;
  private final Obstacles obstacles;
  private final CouncilProfile councils;
  private final Clock clock;

  @Inject
  ToolsOf(Entitlements entitlements, Obstacles obstacles, CouncilProfile councils, Clock clock) {
    this.entitlements = entitlements;
    this.obstacles = obstacles;
    this.councils = councils;
    this.clock = clock;
  }

  public CouncilTools of(Actor actor, CouncilId council) {
    councils.of(actor, council);
    Optional<Neglect> obstacle = obstacles.before(actor, council, LocalDate.now(clock));
    return new CouncilTools(
        council,
        entitlements.of(council),
        obstacle.map(Neglect::rule),
        obstacle.filter(Neglect::onlyReading).isPresent());
  }
}
