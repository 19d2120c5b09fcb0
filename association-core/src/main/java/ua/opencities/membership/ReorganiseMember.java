package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * A member in whose place another council stands is one no longer, by the act of the succession.
 */
@UseCase
@StaffOnly
public class ReorganiseMember {
  private final Steps steps;

  @Inject
  ReorganiseMember(Steps steps) {
    this.steps = steps;
  }

  /**
   * @param words the act as one line
   * @param succession its id
   * @throws StepOutOfOrder when the council took a step after that day
   */
  public void reorganise(
      Actor actor, CouncilId council, String words, LocalDate on, UUID succession) {
    var membership = steps.begin(actor, council);
    if (membership.standing().isMember())
      steps.succeed(
          actor, membership, Standing.REORGANISED, Act.ofSuccession(words, on), succession);
  }
}
