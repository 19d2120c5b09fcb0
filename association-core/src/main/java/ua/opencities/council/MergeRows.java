package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.details.MergedField;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Of two rows of one council one stands for both from then on. Only what the register itself says
 * of them: what other rooms keep is moved by the room {@code duplicate}, which announces the deed.
 */
@UseCase
@StaffOnly
public class MergeRows {
  private final Councils councils;
  private final TwinRows rows;
  private final Territories territories;
  private final RestatedTerritories restated;
  private final WaysToFind ways;
  private final Clock clock;

  @Inject
  MergeRows(
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
   * Both rows are held until the transaction ends, so that nothing joins the one that goes.
   *
   * @param seen the versions that stood on the page, of the row that stays and of the other
   * @param taken what the row that stays takes of the other
   * @throws SomeoneElseChanged when either was edited since, or is merged already
   */
  public Merged merge(
      Actor actor, CouncilId kept, CouncilId gone, Versions seen, Set<MergedField> taken) {
    boolean inOrder = kept.value().compareTo(gone.value()) < 0;
    Council first = councils.held(inOrder ? kept : gone);
    Council second = councils.held(inOrder ? gone : kept);
    if (stale(inOrder ? first : second, seen.kept())
        || stale(inOrder ? second : first, seen.gone())) throw new SomeoneElseChanged();
    // merged first: a row that stands for nobody may be left without a code of its own
    var followers = rows.mergeInto(kept, gone);
    if (!taken.isEmpty()) rows.exchange(kept, gone, taken);
    Set<UUID> said =
        taken.contains(MergedField.TERRITORY)
            ? restated.restate(kept, territories.of(gone).entries(), actor)
            : Set.of();
    return new Merged(renewed(actor, kept, gone, !said.isEmpty()), followers, said);
  }

  private static boolean stale(Council council, long seen) {
    return council.version() != seen || council.mergedInto().isPresent();
  }

  private long renewed(Actor actor, CouncilId kept, CouncilId gone, boolean territory) {
    ways.renew(actor, councils.readAgain(gone));
    Council council = councils.readAgain(kept);
    ways.renew(actor, council);
    if (territory) territories.standBy(council, LocalDate.now(clock));
    councils.write();
    return council.version();
  }

  /** Versions of two rows as a page showed them. */
  public record Versions(long kept, long gone) {}

  /**
   * @param version of the row that stays
   * @param followers rows that had been merged into the one that goes, and follow it
   * @param restated what the list of territories said of the other, as entries of the row that
   *     stays
   */
  public record Merged(long version, Set<CouncilId> followers, Set<UUID> restated) {}
}
