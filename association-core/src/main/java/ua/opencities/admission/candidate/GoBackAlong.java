package ua.opencities.admission.candidate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.Turn;
import ua.opencities.membership.MembershipStepTakenBack;
import ua.opencities.membership.Standing;

/**
 * A step that was entered by mistake is taken back: the application it closed is open again, and
 * its applicant is told, having had a letter about the step.
 */
@Dependent
class GoBackAlong {
  private final Applications applications;
  private final TellApplicant tell;
  private final Clock clock;

  @Inject
  GoBackAlong(Applications applications, TellApplicant tell, Clock clock) {
    this.applications = applications;
    this.tell = tell;
    this.clock = clock;
  }

  void goBack(@Observes MembershipStepTakenBack event) {
    if (applications.openToChange(event.council()).isEmpty())
      closedBy(event.step().to())
          .ifPresent(
              state -> applications.reopen(event.council(), state, event.step().enteredAt()));
    applications
        .openToChange(event.council())
        .ifPresent(
            card -> {
              applications.turn(card.id(), turn(event.step().from()), clock.instant());
              tell.tell(event.by(), card, ApplicantNews.STEP_TAKEN_BACK, Optional.empty());
            });
  }

  /** How the step left the application; no other step closes one. */
  private static Optional<ApplicationState> closedBy(Standing taken) {
    return switch (taken) {
      case ACTIVE -> Optional.of(ApplicationState.ADMITTED);
      case REFUSED -> Optional.of(ApplicationState.REFUSED);
      case LEAD -> Optional.of(ApplicationState.WITHDRAWN);
      default -> Optional.empty();
    };
  }

  private static Turn turn(Standing standing) {
    return switch (standing) {
      case DECISION_ADOPTED, AGREEMENT_SIGNED, RETURNED -> Turn.APPLICANT;
      case APPLIED, ADMITTED -> Turn.BOARD;
      default -> Turn.OFFICE;
    };
  }
}
