package ua.opencities.fee.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.IssueLines;
import ua.opencities.fee.run.line.LinesLeft;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;

/**
 * Issues a run, some invoices in a transaction: number, frozen text, entry, trail, letter and line
 * are kept together or not at all. What is left is read from the lines, so a server that dies
 * leaves neither a gap nor a second invoice. The argument is the year and the run.
 */
@ApplicationScoped
class IssuesRun implements JobKind {
  static final String KIND = "billing-run";

  /** The series of numbers stays locked as long as a chunk lasts: a blink. */
  static final int AT_ONCE = 250;

  @Inject private BillingRuns runs;
  @Inject private IssueLines issue;
  @Inject private LinesLeft lines;
  @Inject private Event<RunIssued> ended;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long total(Actor operator, String argument) {
    return lines.ready(operator, run(argument));
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    RunId id = run(job.argument());
    BillingRun run = runs.hold(id);
    // a worker that was taken for dead may come back after a person closed or undid the run
    if (run.state() != RunState.ISSUING) return Chunk.last(0, List.of());
    var done = issue.issue(operator, id, run.terms(), AT_ONCE);
    if (done.worked() == AT_ONCE) return Chunk.then("issued", done.worked(), List.of());
    run.end(clock.instant());
    ended.fire(new RunIssued(operator.name(), id, run.year(), lines.issued(operator, id)));
    return Chunk.last(done.worked(), List.of());
  }

  private static RunId run(String argument) {
    return new RunId(UUID.fromString(argument.split(" ")[1]));
  }
}
