package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;

/** What the Board's act does to one council, whether it stands in the protocol alone or not. */
@ApplicationScoped
class BoardAdmission {
  private Steps steps;
  private AdmissionRules rules;
  private AdmissionConditions conditions;

  protected BoardAdmission() {}

  @Inject
  BoardAdmission(Steps steps, AdmissionRules rules, AdmissionConditions conditions) {
    this.steps = steps;
    this.rules = rules;
    this.conditions = conditions;
  }

  Standing admit(Actor actor, Membership membership, BoardAct decided, Optional<String> remarks) {
    var act = steps.withScan(actor, membership, decided.act(remarks), decided.scan());
    steps.take(actor, membership, Standing.ADMITTED, act);
    if (!rules.meetingConfirms() && conditions.areMet(actor, membership.councilId()))
      steps.take(actor, membership, Standing.ACTIVE, act);
    return membership.standing();
  }
}
