package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

/** For the rooms above, inside their own transaction: the council is there and is yours to see. */
@ApplicationScoped
public class CouncilExists {
  private Councils councils;

  protected CouncilExists() {}

  @Inject
  CouncilExists(Councils councils) {
    this.councils = councils;
  }

  /**
   * @throws NotFound when it is absent or another council's
   */
  public void require(CouncilId council) {
    councils.get(council);
  }
}
