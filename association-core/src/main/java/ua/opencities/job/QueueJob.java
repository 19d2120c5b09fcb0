package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Asks for work in the background; a free worker takes it within a second or two. */
@UseCase
@StaffOnly
public class QueueJob {
  private final QueuedJobs jobs;
  private final JobKinds kinds;
  private final Clock clock;
  private final Event<JobQueued> announced;

  @Inject
  QueueJob(QueuedJobs jobs, JobKinds kinds, Clock clock, Event<JobQueued> announced) {
    this.jobs = jobs;
    this.kinds = kinds;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param argument what the kind understands, such as a year; at most 2000 characters
   * @throws NotFound when no room brings this kind
   */
  public JobId queue(Actor actor, String kind, String argument) {
    return queue(actor, kind, argument, Set.of());
  }

  /**
   * The same for chosen councils; {@link CouncilsOfJob} gives them to the kind.
   *
   * @param councils empty when the work is not for chosen ones
   * @throws NotFound when no room brings this kind
   */
  public JobId queue(Actor actor, String kind, String argument, Set<CouncilId> councils) {
    if (kinds.named(kind).isEmpty()) throw new NotFound("job kind");
    String kept = Text.optional("argument", argument, 2000).orElse("");
    var job = new Job(actor, kind, kept, councils.size(), clock.instant());
    jobs.add(job);
    if (!councils.isEmpty()) jobs.choose(job.id(), councils);
    announced.fire(
        new JobQueued(
            actor.name(), job.councilId(), job.id().value(), kind, kept, councils.size()));
    return job.id();
  }
}
