package ua.opencities.admission.candidate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.admission.ApplicationState;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The office refuses an application that never came before the Board: a decision that is none, or
 * an applicant who does not speak for the council. The council stays where it stands.
 */
@UseCase
@StaffOnly
public class RefuseApplication {
  public static final int WORDS = 2000;
  private final Applications applications;
  private final MembershipOf membership;
  private final TellApplicant tell;
  private final Clock clock;

  @Inject
  RefuseApplication(
      Applications applications, MembershipOf membership, TellApplicant tell, Clock clock) {
    this.applications = applications;
    this.membership = membership;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @throws RefusalIsTheBoards when it lies before the Board, or the Board has decided
   * @throws NoOpenApplication when it was closed meanwhile
   */
  public void refuse(Actor actor, CouncilId council, String reason) {
    String words = Text.required("reason", reason, WORDS);
    var card = applications.openToChange(council).orElseThrow(NoOpenApplication::new);
    Standing standing = membership.of(actor, council).standing();
    if (standing == Standing.APPLIED || standing == Standing.ADMITTED)
      throw new RefusalIsTheBoards();
    applications.close(card.id(), ApplicationState.REFUSED, words, clock.instant());
    tell.tell(actor.name(), card, ApplicantNews.REFUSED, Optional.of(words));
  }
}
