package ua.opencities.duplicate.merger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilDossier;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Both rows beside each other, what moves and what hinders. */
@UseCase
@StaffOnly
public class PreviewMerger {
  private final CouncilDossier dossier;
  private final MembershipOf memberships;
  private final Holdings holdings;
  private final Clock clock;

  @Inject
  PreviewMerger(CouncilDossier dossier, MembershipOf memberships, Holdings holdings, Clock clock) {
    this.dossier = dossier;
    this.memberships = memberships;
    this.holdings = holdings;
    this.clock = clock;
  }

  /**
   * @throws NotFound when they are not two rows, or one of them is merged already
   */
  public MergerPreview of(Actor actor, CouncilId kept, CouncilId gone) {
    if (kept.equals(gone)) throw new NotFound("council");
    var stays = dossier.of(actor, kept);
    var goes = dossier.of(actor, gone);
    if (stays.mergedInto().isPresent() || goes.mergedInto().isPresent())
      throw new NotFound("council");
    var today = LocalDate.now(clock);
    var counted = holdings.count(gone, kept, today);
    return new MergerPreview(
        stays,
        goes,
        memberships.of(actor, kept).standing(),
        memberships.of(actor, gone).standing(),
        Differences.between(stays, goes),
        counted.moves(),
        counted.hinders(),
        holdings.count(kept, gone, today).hinders(),
        Levels.areOne(stays.details().kind(), goes.details().kind()));
  }
}
