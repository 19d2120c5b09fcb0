package ua.opencities.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import ua.opencities.membership.MembershipStepTaken;
import ua.opencities.membership.Standing;
import ua.opencities.tenancy.Operator;

/**
 * Tools come with membership and end with it, whoever or whatever takes the step; who comes back is
 * switched on again by a person. A reorganised council’s tools pass by the act of succession.
 */
@ApplicationScoped
class EndWithMembership {
  @Inject Entitlements entitlements;
  @Inject ToolSwitch tools;
  @Inject Clock clock;

  void left(@Observes MembershipStepTaken step) {
    if (step.to() != Standing.EXITED && step.to() != Standing.EXCLUDED) return;
    var council = step.council();
    var operator = Operator.because("end of membership", "кінець членства");
    var today = LocalDate.now(clock);
    tools.hold(Stream.of(council));
    for (CouncilTool each : entitlements.of(council))
      if (each.isOn()) tools.end(operator, council, each.tool().code(), today);
  }
}
