package ua.opencities.tariff.relief;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What was granted to a council, the latest days first; what only waits is not told yet. */
@UseCase
public class ReliefsOfCouncil {
  private final ReliefRows rows;

  @Inject
  ReliefsOfCouncil(ReliefRows rows) {
    this.rows = rows;
  }

  public List<ReliefView> granted(Actor actor, CouncilId council) {
    var search = ReliefSearch.of(council);
    return rows.page(search, search.page().limit()).items().stream()
        .filter(it -> it.approved().isPresent())
        .toList();
  }
}
