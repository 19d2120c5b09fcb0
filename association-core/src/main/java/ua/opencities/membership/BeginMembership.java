package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The entry fee has come: an admitted council is a member from that day, by the Board's act, or by
 * the General Meeting's that was kept until the money came. Where it is no condition, or the
 * General Meeting has still to confirm, nothing happens; nor is a payment ever refused for it.
 */
@UseCase
@StaffOnly
public class BeginMembership {
  private final Steps steps;
  private final Memberships memberships;
  private final AdmissionRules rules;
  private final AdmissionConditions conditions;
  private final StepsAhead ahead;

  @Inject
  BeginMembership(
      Steps steps,
      Memberships memberships,
      AdmissionRules rules,
      AdmissionConditions conditions,
      StepsAhead ahead) {
    this.steps = steps;
    this.memberships = memberships;
    this.rules = rules;
    this.conditions = conditions;
    this.ahead = ahead;
  }

  /**
   * @param came the day of the payment
   */
  public void begin(Actor actor, CouncilId council, LocalDate came) {
    if (!rules.entryFeeFirst()) return;
    var membership = steps.begin(actor, council);
    if (membership.standing() != Standing.ADMITTED || !conditions.areMet(actor, council)) return;
    var waiting = ahead.of(council);
    if (waiting.filter(it -> it.hindrance().isEmpty() || it.to() != Standing.ACTIVE).isPresent())
      return;
    if (rules.meetingConfirms() && waiting.isEmpty()) return;
    if (waiting.isPresent()) ahead.remove(council);
    if (rules.meetingConfirms()) {
      steps.resume(actor, membership, waiting.get().notBefore(came));
      return;
    }
    Act admitted = memberships.steps(council).get(0).act();
    steps.follow(actor, membership, Standing.ACTIVE, admitted.notBefore(came));
  }
}
