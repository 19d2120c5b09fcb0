package ua.opencities.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "job")
class Job {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private UUID councilId;

  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "argument", updatable = false)
  private String argument;

  @Column(name = "councils", updatable = false)
  private int councils;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private JobState state = JobState.QUEUED;

  @Column(name = "total")
  private long total;

  @Column(name = "done")
  private long done;

  @Column(name = "checkpoint")
  private String checkpoint;

  @Column(name = "tries")
  private int tries;

  @Column(name = "taken_as")
  private UUID takenAs;

  @Column(name = "node")
  private String node;

  @Column(name = "asked_by", updatable = false)
  private String askedBy;

  @Column(name = "asked_by_name", updatable = false)
  private String askedByName;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "heartbeat_at")
  private Instant heartbeatAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "failure")
  private String failure;

  @Column(name = "failure_reference")
  private String failureReference;

  @Column(name = "result_name")
  private String resultName;

  @Column(name = "result_media_type")
  private String resultMediaType;

  @Column(name = "result_size")
  private Long resultSize;

  @Version
  @Column(name = "version")
  private long version;

  protected Job() {}

  Job(Actor asker, String kind, String argument, int councils, Instant now) {
    this.id = UUID.randomUUID();
    this.councilId = asker.council().map(CouncilId::value).orElse(null);
    this.kind = kind;
    this.argument = argument;
    this.councils = councils;
    this.askedBy = asker.name();
    this.askedByName = asker.shown();
    this.askedAt = now;
  }

  JobId id() {
    return new JobId(id);
  }

  String kind() {
    return kind;
  }

  String argument() {
    return argument;
  }

  int councils() {
    return councils;
  }

  JobState state() {
    return state;
  }

  int tries() {
    return tries;
  }

  Optional<String> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }

  Optional<UUID> councilId() {
    return Optional.ofNullable(councilId);
  }

  /** No chunk is finished yet: the total is to be counted. */
  boolean isUntouched() {
    return checkpoint == null && done == 0;
  }

  UUID take(String byNode, Instant now, Instant heartbeat) {
    state = JobState.RUNNING;
    takenAs = UUID.randomUUID();
    node = byNode;
    heartbeatAt = heartbeat;
    tries++;
    if (startedAt == null) startedAt = now;
    return takenAs;
  }

  boolean isHeldAs(UUID claim) {
    return state == JobState.RUNNING && claim.equals(takenAs);
  }

  void hasToDo(long all) {
    total = Math.max(0, all);
  }

  void advance(Chunk chunk, Instant heartbeat) {
    done += chunk.worked();
    total = Math.max(total, done);
    checkpoint = chunk.checkpoint().orElse(checkpoint);
    heartbeatAt = heartbeat;
    tries = 0;
  }

  /** Back into the queue, with its checkpoint: the server stops in good order. */
  void layDown() {
    state = JobState.QUEUED;
    takenAs = null;
    tries = 0;
  }

  void finish(Instant now) {
    done = total;
    end(JobState.DONE, now);
  }

  void cancel(Instant now) {
    end(JobState.CANCELLED, now);
  }

  void fail(Optional<String> sentence, String reference, Instant now) {
    failure = sentence.orElse(null);
    failureReference = reference;
    end(JobState.FAILED, now);
  }

  /** After a failure, with its checkpoint. */
  void goOn() {
    state = JobState.QUEUED;
    finishedAt = null;
    failure = null;
    failureReference = null;
    tries = 0;
  }

  private void end(JobState as, Instant now) {
    state = as;
    finishedAt = now;
    takenAs = null;
  }

  void left(String fileName, String mediaType, long size) {
    resultName = fileName;
    resultMediaType = mediaType;
    resultSize = size;
  }

  JobView view(boolean cancelAsked) {
    return new JobView(
        id(),
        councilId().map(CouncilId::new),
        kind,
        argument,
        councils,
        state,
        done,
        total,
        cancelAsked && !state.ended(),
        askedByName,
        askedAt,
        Optional.ofNullable(startedAt),
        Optional.ofNullable(finishedAt),
        Optional.ofNullable(failure),
        Optional.ofNullable(failureReference),
        Optional.ofNullable(resultName)
            .map(name -> new JobView.ResultFile(name, resultMediaType, resultSize)));
  }
}
