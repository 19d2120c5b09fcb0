package ua.opencities.fee.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.held.Held;
import ua.opencities.shared.held.HeldColumn;

@ApplicationScoped
class OpeningImports {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(OpeningImport taken, Held content) {
    database.persist(taken);
    new HeldColumn(database)
        .tell(
            "insert into opening_import_file (import_id, bytes) values (?, ?)",
            taken.id().value(),
            content);
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

  /** To be closed by who asked. */
  Held content(OpeningImportId id) {
    return new HeldColumn(database)
        .read(List.of(), "bytes", "opening_import_file", "where import_id = ?", id.value())
        .orElseThrow(() -> new NotFound("import"))
        .bytes();
  }

  Sheet sheet(OpeningImportId id) {
    try (Held content = content(id)) {
      return Sheet.read(content);
    }
  }

  /** Its headings and some first lines. */
  Sheet sample(OpeningImportId id) {
    try (Held content = content(id)) {
      return Sheet.read(content, 3);
    }
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
