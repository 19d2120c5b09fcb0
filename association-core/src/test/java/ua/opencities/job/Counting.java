package ua.opencities.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** A kind for tests: writes one row a chunk; what happens in a chunk is told beforehand. */
@ApplicationScoped
class Counting implements JobKind {
  static final String KIND = "counting";
  static final Map<String, Runnable> IN_THE_CHUNK = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "association")
  EntityManager database;

  static void makeItsTable() {
    Association.sql(
            "create table if not exists trial_chunk (job_id uuid not null, number int not null)")
        .run();
    Association.sql("grant select, insert on trial_chunk to association_admin").run();
  }

  /** What shall happen in that chunk, after its row is written. */
  static void inChunk(JobId job, int number, Runnable happening) {
    IN_THE_CHUNK.put(job + " " + number, happening);
  }

  static List<Object> chunksOf(JobId job) {
    return Association.sql(
            "select number from trial_chunk where job_id = ? order by number", job.value())
        .rows()
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long total(Actor operator, String argument) {
    if (argument.startsWith("-")) throw new BelowNought();
    return Long.parseLong(argument);
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int number = checkpoint.map(Integer::parseInt).orElse(0) + 1;
    database
        .createNativeQuery("insert into trial_chunk (job_id, number) values (?1, ?2)")
        .setParameter(1, job.id().value())
        .setParameter(2, number)
        .executeUpdate();
    Optional.ofNullable(IN_THE_CHUNK.remove(job.id() + " " + number)).ifPresent(Runnable::run);
    var file = new Chunk.File("рахунок.txt", ("№ " + number).getBytes(StandardCharsets.UTF_8));
    return number >= job.total()
        ? Chunk.last(1, List.of(file))
        : Chunk.then(String.valueOf(number), 1, List.of(file));
  }

  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("counted.zip");
  }

  static class BelowNought extends RuleBroken {
    private static final long serialVersionUID = 1;

    BelowNought() {
      super("job.has-ended");
    }
  }
}
