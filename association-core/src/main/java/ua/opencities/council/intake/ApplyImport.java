package ua.opencities.council.intake;

import jakarta.inject.Inject;
import java.util.Collection;
import ua.opencities.job.JobId;
import ua.opencities.job.QueueJob;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Has a rehearsed list applied in the background; one that was stopped on its way goes on. */
@UseCase
@StaffOnly
public class ApplyImport {
  private final Imports imports;
  private final ImportRows rows;
  private final LineJoinings joinings;
  private final QueueJob queue;

  @Inject
  ApplyImport(Imports imports, ImportRows rows, LineJoinings joinings, QueueJob queue) {
    this.imports = imports;
    this.rows = rows;
    this.joinings = joinings;
    this.queue = queue;
  }

  /**
   * @param accepted places of suspicious lines to be taken all the same; the others are held back
   * @throws ImportHasGoneOn when it was not rehearsed, or is applied or undone
   * @throws AnotherPersonApplies of acts of joining, where settings want a second person for them
   * @throws NothingToApply when no line would change anything
   */
  public JobId apply(Actor actor, ImportId id, Collection<Integer> accepted) {
    CouncilImport taken = imports.getToChange(id);
    taken.begin(actor);
    rows.accept(id, accepted);
    if (rows.toApply(id) == 0) throw new NothingToApply();
    if (taken.isFileOf(actor) && joinings.wantsSecondPerson(id)) throw new AnotherPersonApplies();
    JobId job = queue.queue(actor, ImportJob.KIND, id.toString());
    taken.workedBy(job);
    return job;
  }
}
