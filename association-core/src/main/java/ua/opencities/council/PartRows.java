package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private final Territories territories;
  private final RestatedTerritories restated;
  private final WaysToFind ways;
  private final Clock clock;

  @Inject
  PartRows(
      Councils councils,
      TwinRows rows,
      Territories territories,
      RestatedTerritories restated,
      WaysToFind ways,
      Clock clock) {
    this.councils = councils;
    this.rows = rows;
    this.territories = territories;
    this.restated = restated;
    this.ways = ways;
    this.clock = clock;
  }

  /**
   * @param done what the merger did
   * @throws SomeoneElseChanged when the row that stayed was edited since
   */
  public void part(
      Actor actor, CouncilId kept, CouncilId gone, Set<MergedField> taken, MergeRows.Merged done) {
    boolean inOrder = kept.value().compareTo(gone.value()) < 0;
    Council first = councils.held(inOrder ? kept : gone);
    Council second = councils.held(inOrder ? gone : kept);
    Council stays = inOrder ? first : second;
    if (stays.version() != done.version() || stays.mergedInto().isPresent())
      throw new SomeoneElseChanged();
    if (!taken.isEmpty()) rows.exchange(kept, gone, taken);
    rows.standAgain(gone, done.followers());
    if (taken.contains(MergedField.TERRITORY)) territoriesApart(actor, kept, gone, done);
    for (CouncilId each : List.of(gone, kept)) {
      Council council = councils.readAgain(each);
      ways.renew(actor, council);
      if (taken.contains(MergedField.TERRITORY)) territories.standBy(council, LocalDate.now(clock));
    }
    councils.write();
  }

  private void territoriesApart(
      Actor actor, CouncilId kept, CouncilId gone, MergeRows.Merged done) {
    territories.withdraw(done.restated(), actor, clock.instant());
    if (!done.restated().isEmpty()) return;
    // merged before entries were kept: what was exchanged became the first entry of the other
    var said = territories.of(kept).entries();
    restated.restate(kept, territories.of(gone).entries(), actor);
    restated.restate(gone, said, actor);
  }
}
