package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The Board admits a council that has applied. It is a member from then on, unless the statute
 * wants the General Meeting to confirm.
 */
@UseCase
@StaffOnly
public class AdmitCouncil {
  private final Steps steps;
  private final Memberships memberships;
  private final BoardAdmission board;

  @Inject
  AdmitCouncil(Steps steps, Memberships memberships, BoardAdmission board) {
    this.steps = steps;
    this.memberships = memberships;
    this.board = board;
  }

  /**
   * @param protocol the number of the Board's protocol
   * @param memberFrom the first day of membership
   * @param scan of the protocol
   * @return where the council stands now
   * @throws CouncilAlreadyAdmitted with the protocol that did it
   * @throws StepNotAllowed with what is missing before
   */
  public Standing admit(
      Actor actor,
      CouncilId council,
      String protocol,
      LocalDate adoptedOn,
      LocalDate memberFrom,
      Optional<Scan> scan) {
    return admit(
        actor, council, new BoardAct(protocol, adoptedOn, memberFrom, scan), Optional.empty());
  }

  /**
   * @param remarks why it was admitted all the same, kept with the step
   */
  public Standing admit(
      Actor actor, CouncilId council, BoardAct decided, Optional<String> remarks) {
    var membership = steps.begin(actor, council);
    if (membership.standing() == Standing.ADMITTED || membership.standing().isMember())
      throw alreadyAdmitted(council);
    return board.admit(actor, membership, decided, remarks);
  }

  private RuntimeException alreadyAdmitted(CouncilId council) {
    var act =
        memberships.steps(council).stream()
            .filter(step -> step.to() == Standing.ADMITTED)
            .map(MembershipStepView::act)
            .findFirst()
            .orElseThrow();
    return new CouncilAlreadyAdmitted(act.number().orElse("–"), act.adoptedOn());
  }
}
