package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * A council that came after a member is one by the act of the succession, without walking the road;
 * a suspension and a freezing pass with the membership. Who is a member already stays as it is.
 */
@UseCase
@StaffOnly
public class InheritMembership {
  private final Steps steps;

  @Inject
  InheritMembership(Steps steps) {
    this.steps = steps;
  }

  /**
   * @param from the predecessor, a member
   * @param words the act as one line
   * @param succession its id
   * @throws StepOutOfOrder when the heir took a step after that day
   */
  public void inherit(
      Actor actor, CouncilId from, CouncilId heir, String words, LocalDate on, UUID succession) {
    var membership = steps.begin(actor, heir);
    if (membership.standing().isMember()) return;
    Standing left = steps.begin(actor, from).standing();
    boolean rests = left == Standing.SUSPENDED || left == Standing.FROZEN;
    Standing to = rests ? left : Standing.ACTIVE;
    steps.succeed(actor, membership, to, Act.ofSuccession(words, on), succession);
  }
}
