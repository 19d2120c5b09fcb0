package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * A day begins on which the state's list says another thing of a council, as was entered before:
 * fees and reminders go by it from then on.
 */
@UseCase
@StaffOnly
public class TerritoriesOfToday {
  private final Territories territories;
  private final Clock clock;

  @Inject
  TerritoriesOfToday(Territories territories, Clock clock) {
    this.territories = territories;
    this.clock = clock;
  }

  /**
   * @return for how many councils another entry holds than before
   */
  public int standByToday(Actor actor) {
    return territories.standBy(LocalDate.now(clock));
  }
}
