package ua.opencities.report.fee;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** How the councils around one pay the annual fee. */
@UseCase
@StaffOnly
public class FeesOfNeighbours {
  private final FeeViews views;

  @Inject
  FeesOfNeighbours(FeeViews views) {
    this.views = views;
  }

  /**
   * In the order of names.
   *
   * @param most how many, the council itself and its raion before the rest of the oblast; none that
   *     was not charged
   * @param today on which something is late or not
   */
  public List<NeighbourFee> of(
      Actor actor, CouncilId council, int year, int most, LocalDate today) {
    return views.neighbours(council, year, most, today);
  }
}
