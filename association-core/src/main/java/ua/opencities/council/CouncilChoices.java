package ua.opencities.council;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** All councils by name, to choose one from. */
@UseCase
@StaffOnly
public class CouncilChoices {
  private final Councils councils;

  @Inject
  CouncilChoices(Councils councils) {
    this.councils = councils;
  }

  public List<CouncilChoice> all(Actor actor) {
    return councils.choices();
  }
}
