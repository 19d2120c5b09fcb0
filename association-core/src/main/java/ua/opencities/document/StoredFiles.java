package ua.opencities.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class StoredFiles {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(StoredFile file) {
    database.persist(file);
    database.flush();
  }

  StoredFile get(FileId id) {
    StoredFile found = database.find(StoredFile.class, id.value());
    if (found == null) throw new NotFound("file");
    return found;
  }

  /** Without the bytes. */
  FileFacts facts(FileId id) {
    List<Object[]> rows =
        database
            .createQuery(
                "select f.id, f.council, f.name, f.mediaType, f.size, f.sha256, f.storedAt, f.storedBy"
                    + " from StoredFile f where f.id = :id",
                Object[].class)
            .setParameter("id", id.value())
            .getResultList();
    if (rows.isEmpty()) throw new NotFound("file");
    Object[] row = rows.get(0);
    return new FileFacts(
        new FileId((UUID) row[0]),
        Optional.ofNullable((CouncilId) row[1]),
        (String) row[2],
        (String) row[3],
        (Long) row[4],
        (String) row[5],
        (java.time.Instant) row[6],
        (String) row[7]);
  }
}
