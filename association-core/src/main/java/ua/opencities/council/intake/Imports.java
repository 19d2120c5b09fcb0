package ua.opencities.council.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;

@ApplicationScoped
class Imports {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(CouncilImport taken, byte[] bytes) {
    database.persist(taken);
    database.flush();
    database
        .createNativeQuery("insert into council_import_file (import_id, bytes) values (?1, ?2)")
        .setParameter(1, taken.id().value())
        .setParameter(2, bytes)
        .executeUpdate();
  }

  CouncilImport get(ImportId id) {
    return Optional.ofNullable(database.find(CouncilImport.class, id.value()))
        .orElseThrow(() -> new NotFound("import"));
  }

  CouncilImport getToChange(ImportId id) {
    CouncilImport found = get(id);
    database.lock(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  byte[] bytes(ImportId id) {
    return (byte[])
        database
            .createNativeQuery("select bytes from council_import_file where import_id = ?1")
            .setParameter(1, id.value())
            .getSingleResult();
  }

  Page<ImportView> newest(Page.Request request) {
    long total =
        database.createQuery("select count(i) from CouncilImport i", Long.class).getSingleResult();
    var items =
        database
            .createQuery(
                "select i from CouncilImport i order by i.file.at desc, i.id", CouncilImport.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(CouncilImport::view)
            .toList();
    return new Page<>(items, total, request.number(), request.size());
  }
}
