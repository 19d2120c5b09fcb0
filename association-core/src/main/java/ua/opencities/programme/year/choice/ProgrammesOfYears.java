package ua.opencities.programme.year.choice;

import jakarta.inject.Inject;
import java.util.Map;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** By which programme each year of a council goes, by the one rule for all pages. */
@UseCase
public class ProgrammesOfYears {
  private final YearChoices choices;

  @Inject
  ProgrammesOfYears(YearChoices choices) {
    this.choices = choices;
  }

  /**
   * @return only years that a programme covers, begun ones too
   */
  public Map<Integer, ProgrammeId> of(Actor actor, CouncilId council) {
    return choices.programmes(council);
  }
}
