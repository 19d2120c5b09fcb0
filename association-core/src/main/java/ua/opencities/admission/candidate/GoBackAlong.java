package ua.opencities.admission.candidate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
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
      applications.reopen(event.council(), event.step().enteredAt());
    applications
        .openToChange(event.council())
        .ifPresent(
            card -> {
              applications.turn(card.id(), turn(event.step().from()), clock.instant());
              tell.tell(event.by(), card, ApplicantNews.STEP_TAKEN_BACK, Optional.empty());
            });
  }

  private static Turn turn(Standing standing) {
    return switch (standing) {
      case DECISION_ADOPTED, AGREEMENT_SIGNED, RETURNED -> Turn.APPLICANT;
      case APPLIED, ADMITTED -> Turn.BOARD;
      default -> Turn.OFFICE;
    };
  }
}
