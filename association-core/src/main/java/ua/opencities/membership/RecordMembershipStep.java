package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Any step of the road but admission, which has a deed of its own. */
@UseCase
@StaffOnly
public class RecordMembershipStep {
  private final Steps steps;

  @Inject
  RecordMembershipStep(Steps steps) {
    this.steps = steps;
  }

  /**
   * @return where the council stands now: there, or still where it stood when the act takes effect
   *     on a day to come
   * @throws AdmissionHasItsOwnPage when a person would admit by it, past the dossier
   * @throws StepNotAllowed with what is missing
   * @throws ActDoesNotFit when the act is another than the step needs
   * @throws StepOutOfOrder when the days do not follow one another
   */
  public Standing record(Actor actor, CouncilId council, Standing to, Act act) {
    return record(actor, council, to, act, Optional.empty());
  }

  /** With the scan of the act, stored in the same transaction. */
  public Standing record(
      Actor actor, CouncilId council, Standing to, Act act, Optional<Scan> scan) {
    if (to == Standing.ADMITTED && actor.user().isPresent()) throw new AdmissionHasItsOwnPage();
    var membership = steps.begin(actor, council);
    steps.take(actor, membership, to, steps.withScan(actor, membership, act, scan));
    return membership.standing();
  }
}
