package ua.opencities.job;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class QueuedJobs {
  /** After this long without a sign of life a job's worker is taken for dead. */
  private static final String SILENCE = "interval '2 minutes'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Job job) {
    database.persist(job);
    database.flush();
  }

  void choose(JobId id, Set<CouncilId> councils) {
    database
        .createNativeQuery(
            "insert into job_council (job_id, council_id)"
                + " select ?1, unnest(string_to_array(?2, ',')::uuid[])")
        .setParameter(1, id.value())
        .setParameter(2, councils.stream().map(CouncilId::toString).collect(joining(",")))
        .executeUpdate();
  }

  /**
   * @throws NotFound also when the row security hides it
   */
  Job get(JobId id) {
    return Optional.ofNullable(database.find(Job.class, id.value()))
        .orElseThrow(() -> new NotFound("job"));
  }

  /**
   * The oldest job that nobody works on, locked. While a chunk is being worked its row is locked,
   * so even a chunk longer than the silence is not taken by a second worker. "No key" lets
   * cancellations refer to the row meanwhile.
   */
  Optional<Job> lockNext() {
    return first(
        database
            .createNativeQuery(
                "select id from job where state = 'QUEUED'"
                    + " or (state = 'RUNNING' and heartbeat_at < clock_timestamp() - "
                    + SILENCE
                    + ") order by asked_at, id limit 1 for no key update skip locked")
            .getResultList());
  }

  /** Empty when another worker holds its row. */
  Optional<Job> lock(JobId id) {
    return first(
        database
            .createNativeQuery("select id from job where id = ?1 for no key update skip locked")
            .setParameter(1, id.value())
            .getResultList());
  }

  private Optional<Job> first(List<?> ids) {
    return ids.stream().findFirst().map(id -> database.find(Job.class, id));
  }

  /** By the database's clock: the nodes' own clocks may differ, a demonstration's stands still. */
  Instant heartbeat() {
    Object now = database.createNativeQuery("select clock_timestamp()").getSingleResult();
    if (now instanceof java.sql.Timestamp timestamp) return timestamp.toInstant();
    if (now instanceof java.time.OffsetDateTime moment) return moment.toInstant();
    return (Instant) now;
  }

  void askToCancel(JobId id, Actor by, Instant now) {
    database
        .createNativeQuery(
            "insert into job_cancellation (job_id, asked_by, asked_at) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, id.value())
        .setParameter(2, by.name())
        .setParameter(3, now.atOffset(java.time.ZoneOffset.UTC))
        .executeUpdate();
  }

  boolean isCancelled(JobId id) {
    return !cancelled(List.of(id.value())).isEmpty();
  }

  private Set<UUID> cancelled(List<UUID> ids) {
    if (ids.isEmpty()) return Set.of();
    var query =
        database.createNativeQuery(
            "select job_id from job_cancellation where job_id = any (cast(?1 as uuid[]))");
    query.setParameter(1, "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}");
    Set<UUID> found = new HashSet<>();
    for (Object id : query.getResultList()) found.add((UUID) id);
    return found;
  }

  JobView view(JobId id) {
    return get(id).view(isCancelled(id));
  }

  Page<JobView> newestFirst(Page.Request page) {
    long total = database.createQuery("select count(j) from Job j", Long.class).getSingleResult();
    List<Job> jobs =
        database
            .createQuery("select j from Job j order by j.askedAt desc, j.id", Job.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    Set<UUID> cancelled = cancelled(jobs.stream().map(j -> j.id().value()).toList());
    return new Page<>(
        jobs.stream().map(j -> j.view(cancelled.contains(j.id().value()))).toList(),
        total,
        page.number(),
        page.size());
  }
}
