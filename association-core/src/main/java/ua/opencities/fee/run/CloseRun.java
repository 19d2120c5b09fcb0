package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LeaveLines;
import ua.opencities.fee.run.line.LinesLeft;
import ua.opencities.job.JobProgress;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Closes a run that was stopped half way: the rest is marked and free for another run. */
@UseCase
@StaffOnly
public class CloseRun {
  public static final int REASON = 500;
  private final BillingRuns runs;
  private final LinesLeft lines;
  private final LeaveLines leave;
  private final JobProgress jobs;
  private final Clock clock;
  private final Event<RunClosed> closed;

  @Inject
  CloseRun(
      BillingRuns runs,
      LinesLeft lines,
      LeaveLines leave,
      JobProgress jobs,
      Clock clock,
      Event<RunClosed> closed) {
    this.runs = runs;
    this.lines = lines;
    this.leave = leave;
    this.jobs = jobs;
    this.clock = clock;
    this.closed = closed;
  }

  /**
   * @throws RunIsNotOpen when it was not begun, or is over
   * @throws RunIsAtWork when its job must be stopped first
   */
  public void close(Actor actor, RunId id, String reason) {
    String why = Text.required("reason", reason, REASON);
    BillingRun run = runs.hold(id);
    if (run.job().isPresent() && !jobs.of(actor, run.job().get()).state().ended())
      throw new RunIsAtWork();
    run.close(actor, why, clock.instant());
    long issued = lines.issued(actor, id);
    long left = leave.leave(actor, id);
    closed.fire(new RunClosed(actor.name(), id, run.year(), issued, left, why));
  }
}
