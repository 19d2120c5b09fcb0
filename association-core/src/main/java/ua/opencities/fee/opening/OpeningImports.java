package ua.opencities.fee.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;

@ApplicationScoped
class OpeningImports {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(OpeningImport taken, byte[] bytes) {
    database.persist(taken);
    database.flush();
    database
        .createNativeQuery("insert into opening_import_file (import_id, bytes) values (?1, ?2)")
        .setParameter(1, taken.id().value())
        .setParameter(2, bytes)
        .executeUpdate();
  }

  OpeningImport get(OpeningImportId id) {
    return Optional.ofNullable(database.find(OpeningImport.class, id.value()))
        .orElseThrow(() -> new NotFound("opening import"));
  }

  OpeningImport getToChange(OpeningImportId id) {
    OpeningImport found = get(id);
    database.lock(found, LockModeType.PESSIMISTIC_WRITE);
    // what another has done while this one waited
    database.refresh(found);
    return found;
  }

  byte[] bytes(OpeningImportId id) {
    return (byte[])
        database
            .createNativeQuery("select bytes from opening_import_file where import_id = ?1")
            .setParameter(1, id.value())
            .getSingleResult();
  }

  Page<OpeningImportView> newest(Page.Request request) {
    long total =
        database.createQuery("select count(i) from OpeningImport i", Long.class).getSingleResult();
    var items =
        database
            .createQuery(
                "select i from OpeningImport i order by i.file.at desc, i.id", OpeningImport.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(OpeningImport::view)
            .toList();
    return new Page<>(items, total, request.number(), request.size());
  }
}
