package ua.opencities.fee.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.membership.MembershipStepCorrected;
import ua.opencities.membership.MembershipStepTaken;
import ua.opencities.membership.MembershipStepTakenBack;
import ua.opencities.membership.Standing;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * On the day on which a council leaves, whoever or whatever takes the step, its annual invoices are
 * reckoned anew: those that ask for too much wait in the office's list of work.
 */
@ApplicationScoped
class ReckonAnew {
  @Inject FeesOfLeaver leaver;
  @Inject LeaverFees fees;
  @Inject Clock clock;

  void left(@Observes MembershipStepTaken step) {
    if (isGone(step.to()) || isGone(step.from())) reckon(step.council());
  }

  void cameBack(@Observes MembershipStepTakenBack back) {
    if (isGone(back.step().to())) reckon(back.council());
  }

  void anotherDay(@Observes MembershipStepCorrected step) {
    reckon(step.council());
  }

  private void reckon(CouncilId council) {
    fees.forget(council);
    var at = clock.instant();
    for (FeeAnew each : leaver.of(Operator.because("fees of who left"), council))
      fees.keep(council, each, at);
  }

  private static boolean isGone(Standing standing) {
    return standing == Standing.EXITED || standing == Standing.EXCLUDED;
  }
}
