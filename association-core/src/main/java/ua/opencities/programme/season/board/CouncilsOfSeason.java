package ua.opencities.programme.season.board;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which councils a season is for; none while the year is not open. */
@UseCase
@StaffOnly
public class CouncilsOfSeason {
  private final SeasonRows rows;

  @Inject
  CouncilsOfSeason(SeasonRows rows) {
    this.rows = rows;
  }

  public List<CouncilId> of(Actor actor, int year) {
    return rows.councils(year);
  }
}
