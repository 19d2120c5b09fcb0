package ua.opencities.job;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A job as it stands.
 *
 * @param councils how many were chosen; 0 when the work is not for chosen councils
 * @param total 0 until the job was first taken
 * @param cancelAsked it stops before its next chunk
 * @param failure the sentence of a broken rule, if that ended it
 * @param failureReference under which the log tells more
 */
public record JobView(
    JobId id,
    Optional<CouncilId> council,
    String kind,
    String argument,
    int councils,
    JobState state,
    long done,
    long total,
    boolean cancelAsked,
    String askedBy,
    Instant askedAt,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    Optional<String> failure,
    Optional<String> failureReference,
    Optional<ResultFile> result) {

  /** What the job is about, as its words need it: the first word of the argument, as the year. */
  public String subject() {
    return argument.split(" ", 2)[0];
  }

  public record ResultFile(String name, String mediaType, long size) {}
}
