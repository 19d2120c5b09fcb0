package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LinesLeft;
import ua.opencities.job.JobProgress;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Undoes a run whole, as long as no number was given. */
@UseCase
@StaffOnly
public class UndoRun {
  private final BillingRuns runs;
  private final LinesLeft lines;
  private final JobProgress jobs;
  private final Clock clock;
  private final Event<RunUndone> undone;

  @Inject
  UndoRun(
      BillingRuns runs, LinesLeft lines, JobProgress jobs, Clock clock, Event<RunUndone> undone) {
    this.runs = runs;
    this.lines = lines;
    this.jobs = jobs;
    this.clock = clock;
    this.undone = undone;
  }

  /**
   * @throws RunHasNumbers when only corrections are left
   * @throws RunIsAtWork when its job must be stopped first
   */
  public void undo(Actor actor, RunId id) {
    BillingRun run = runs.hold(id);
    long issued = lines.issued(actor, id);
    if (issued > 0) throw new RunHasNumbers(issued);
    if (run.job().isPresent() && !jobs.of(actor, run.job().get()).state().ended())
      throw new RunIsAtWork();
    run.undo(clock.instant());
    undone.fire(new RunUndone(actor.name(), id, run.year()));
  }
}
