package ua.opencities.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.held.Held;
import ua.opencities.shared.held.HeldColumn;

/** What jobs make, in pieces small enough that no file stands in memory as a whole. */
@ApplicationScoped
class JobFiles {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void keepPieces(JobId job, List<Chunk.File> files) {
    if (files.isEmpty()) return;
    long place = count("job_piece", job);
    for (Chunk.File file : files)
      try (Held content = file.held()) {
        new HeldColumn(database)
            .tell(
                "insert into job_piece (job_id, place, name, bytes) values (?, ?, ?, ?)",
                job.value(),
                ++place,
                file.name(),
                content);
      }
  }

  Optional<Chunk.File> piece(JobId job, long place) {
    return new HeldColumn(database)
        .read(
            List.of("name"),
            "bytes",
            "job_piece",
            "where job_id = ? and place = ?",
            job.value(),
            place)
        .map(piece -> new Chunk.File(piece.text(0), piece::bytes));
  }

  void dropPieces(JobId job) {
    database
        .createNativeQuery("delete from job_piece where job_id = ?1")
        .setParameter(1, job.value())
        .executeUpdate();
  }

  void keepBlock(JobId job, long place, byte[] bytes) {
    database
        .createNativeQuery(
            "insert into job_result_block (job_id, place, bytes) values (?1, ?2, ?3)")
        .setParameter(1, job.value())
        .setParameter(2, place)
        .setParameter(3, bytes)
        .executeUpdate();
  }

  Optional<byte[]> block(JobId job, long place) {
    return database
        .createNativeQuery("select bytes from job_result_block where job_id = ?1 and place = ?2")
        .setParameter(1, job.value())
        .setParameter(2, place)
        .getResultStream()
        .map(row -> (byte[]) row)
        .findFirst();
  }

  private long count(String table, JobId job) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from " + table + " where job_id = ?1")
                .setParameter(1, job.value())
                .getSingleResult())
        .longValue();
  }
}
