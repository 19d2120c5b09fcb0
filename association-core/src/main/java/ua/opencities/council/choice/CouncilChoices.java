package ua.opencities.council.choice;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** All councils by name, to choose one from. */
@UseCase
@StaffOnly
public class CouncilChoices {
  private final ChoosableCouncils councils;

  @Inject
  CouncilChoices(ChoosableCouncils councils) {
    this.councils = councils;
  }

  public List<CouncilChoice> all(Actor actor) {
    return councils.all();
  }
}
