package ua.opencities.fee.run;

import jakarta.inject.Inject;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LinesLeft;
import ua.opencities.job.JobId;
import ua.opencities.job.JobProgress;
import ua.opencities.job.QueueJob;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Has a run's invoices issued in the background. Asked twice it answers with the same job; asked
 * after the job was stopped it goes on with what is left. Where no second person is wanted, asking
 * approves.
 */
@UseCase
@StaffOnly
public class IssueRun {
  private final BillingRuns runs;
  private final ApproveRun approve;
  private final LinesLeft lines;
  private final JobProgress jobs;
  private final QueueJob queue;

  @Inject
  IssueRun(
      BillingRuns runs, ApproveRun approve, LinesLeft lines, JobProgress jobs, QueueJob queue) {
    this.runs = runs;
    this.approve = approve;
    this.lines = lines;
    this.jobs = jobs;
    this.queue = queue;
  }

  /**
   * @throws NothingToIssue when every line is an exception
   * @throws SecondPersonNeeded when nobody else has approved the run yet, and must
   */
  public JobId issue(Actor actor, RunId id) {
    BillingRun run = runs.hold(id);
    if (run.state() == RunState.UNDONE || run.state() == RunState.CLOSED)
      throw new RunIsNotOpen(run.state());
    if (run.job().isPresent() && isDoneOrGoing(actor, run)) return run.job().get();
    if (run.state() != RunState.ISSUING && lines.ready(actor, id) == 0) throw new NothingToIssue();
    if (run.state() == RunState.SIMULATED) approve.approve(actor, id);
    JobId job = queue.queue(actor, IssuesRun.KIND, run.year() + " " + id);
    run.issueBy(job);
    return job;
  }

  private boolean isDoneOrGoing(Actor actor, BillingRun run) {
    return run.state() == RunState.ISSUED
        || !jobs.of(actor, run.job().orElseThrow()).state().ended();
  }
}
