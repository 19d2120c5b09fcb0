package ua.opencities.programme.season.draft;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import ua.opencities.job.JobId;
import ua.opencities.job.QueueJob;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Has drafts written in the background for the chosen councils that have no programme. */
@UseCase
@StaffOnly
public class QueueDrafts {
  private final SeasonBoard board;
  private final QueueJob queue;

  @Inject
  QueueDrafts(SeasonBoard board, QueueJob queue) {
    this.board = board;
    this.queue = queue;
  }

  /**
   * @throws EveryoneHasBegun when none of them is without a programme
   * @throws ua.opencities.shared.NotFound when the year is not open
   */
  public JobId queue(Actor actor, int year, Collection<CouncilId> councils) {
    Set<CouncilId> without =
        board.chosen(actor, year, councils).stream()
            .filter(council -> council.stage() == SeasonStage.NOT_BEGUN)
            .map(SeasonCouncil::id)
            .collect(toSet());
    if (without.isEmpty()) throw new EveryoneHasBegun();
    return queue.queue(actor, DraftsOfSeason.KIND, String.valueOf(year), without);
  }
}
