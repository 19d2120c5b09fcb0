package ua.opencities.fee.leaving;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import ua.opencities.fee.InvoiceIssued;
import ua.opencities.membership.MembershipStepCorrected;
import ua.opencities.membership.MembershipStepTaken;
import ua.opencities.membership.MembershipStepTakenBack;
import ua.opencities.membership.Standing;
import ua.opencities.shared.DomainEvents;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * On the day on which a council leaves, whoever or whatever takes the step, its annual invoices are
 * reckoned anew: those that ask for too much wait in the office's list of work. So on the day on
 * which it comes back, and when it is invoiced for a year that it was a member in twice.
 */
@ApplicationScoped
class ReckonAnew {
  @Inject FeesOfLeaver leaver;
  @Inject LeaverFees fees;
  @Inject Clock clock;

  void left(@Observes MembershipStepTaken step) {
    if (isGone(step.to()) || isGone(step.from()) || step.to().isMember() && !step.from().isMember())
      reckon(step.council());
  }

  void cameBack(@Observes MembershipStepTakenBack back) {
    if (isGone(back.step().to()) || back.step().begins()) reckon(back.council());
  }

  void anotherDay(@Observes MembershipStepCorrected step) {
    reckon(step.council());
  }

  void invoiced(@Observes DomainEvents events) {
    Set<CouncilId> charged =
        events.all().stream()
            .filter(InvoiceIssued.class::isInstance)
            .map(event -> ((InvoiceIssued) event).council())
            .collect(toSet());
    if (!charged.isEmpty()) fees.cameBack(charged).forEach(this::reckon);
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
