package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;

/** Writes the counter-step of the last step; that nothing came of it was looked at before. */
@ApplicationScoped
class StepsTakenBack {
  @Inject Memberships memberships;
  @Inject Clock clock;
  @Inject Event<MembershipStepTakenBack> announced;

  /**
   * @param others the steps that hold without it, the newest first
   */
  void take(
      Actor actor,
      Membership membership,
      MembershipStepView last,
      List<MembershipStepView> others,
      String why) {
    var council = membership.councilId();
    membership.back(last, others, LocalDate.now(clock));
    int place = memberships.nextPlace(council);
    var back = MembershipStep.back(council, place, last, why, actor, clock.instant());
    memberships.add(back);
    announced.fire(new MembershipStepTakenBack(actor.name(), council, back.id(), last, why));
  }
}
