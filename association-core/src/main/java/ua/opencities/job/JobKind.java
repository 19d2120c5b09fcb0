package ua.opencities.job;

import java.util.Optional;
import ua.opencities.tenancy.Actor;

/**
 * A kind of background work: a CDI bean of the room that knows the work. The words of a kind are
 * {@code job.kind.<kind>} with the first word of the argument as {@code {0}}.
 */
public interface JobKind {
  /** Never changes: it stands in the rows of jobs. */
  String kind();

  /**
   * How much there is to do, counted when the job is first taken.
   *
   * @throws ua.opencities.shared.RuleBroken when the argument makes no sense; the job then fails
   *     with this sentence
   */
  long total(Actor operator, String argument);

  /**
   * Does the next chunk, of some seconds at most, in a transaction that also keeps the checkpoint:
   * a chunk is done once or not at all, whatever crashes.
   *
   * @param checkpoint what the last chunk left; empty at the beginning
   */
  Chunk step(Actor operator, JobView job, Optional<String> checkpoint);

  /**
   * The name of the ZIP archive that holds all files of the chunks; empty when there is none. No
   * file, no archive.
   */
  default Optional<String> archive(JobView job) {
    return Optional.empty();
  }
}
