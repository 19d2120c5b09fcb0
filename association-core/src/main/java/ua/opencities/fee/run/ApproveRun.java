package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Approves what was simulated; a second person does, where the association wants one. */
@UseCase
@StaffOnly
public class ApproveRun {
  private final BillingRuns runs;
  private final Clock clock;
  private final Event<RunApproved> approved;

  @Inject
  ApproveRun(BillingRuns runs, Clock clock, Event<RunApproved> approved) {
    this.runs = runs;
    this.clock = clock;
    this.approved = approved;
  }

  /**
   * @throws SecondPersonNeeded when one who made it, changed it last or let an exception pass
   *     approves it, and may not
   */
  public void approve(Actor actor, RunId id) {
    BillingRun run = runs.hold(id);
    run.approve(actor, runs.secondPersonApproves(), runs.passedBy(id), clock.instant());
    approved.fire(new RunApproved(actor.name(), id, run.kind(), run.year()));
  }
}
