package ua.opencities.council;

import jakarta.inject.Inject;
import java.util.Set;
import ua.opencities.council.details.MergedField;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes {@link MergeRows} back: the row stands again with what it had. */
@UseCase
@StaffOnly
public class PartRows {
  private final Councils councils;
  private final TwinRows rows;
  private final WaysToFind ways;

  @Inject
  PartRows(Councils councils, TwinRows rows, WaysToFind ways) {
    this.councils = councils;
    this.rows = rows;
    this.ways = ways;
  }

  /**
   * @param after the version of the row that stayed, right after the merger
   * @param followed rows that had been merged into the one that stands again
   * @throws SomeoneElseChanged when the row that stayed was edited since
   */
  public void part(
      Actor actor,
      CouncilId kept,
      CouncilId gone,
      long after,
      Set<MergedField> taken,
      Set<CouncilId> followed) {
    boolean inOrder = kept.value().compareTo(gone.value()) < 0;
    Council first = councils.held(inOrder ? kept : gone);
    Council second = councils.held(inOrder ? gone : kept);
    Council stays = inOrder ? first : second;
    if (stays.version() != after || stays.mergedInto().isPresent()) throw new SomeoneElseChanged();
    if (!taken.isEmpty()) rows.exchange(kept, gone, taken);
    rows.standAgain(gone, followed);
    ways.renew(actor, councils.readAgain(gone));
    ways.renew(actor, councils.readAgain(kept));
    councils.write();
  }
}
