package ua.opencities.council.intake;

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
class Imports {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(CouncilImport taken, Held content) {
    database.persist(taken);
    new HeldColumn(database)
        .tell(
            "insert into council_import_file (import_id, bytes) values (?, ?)",
            taken.id().value(),
            content);
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

  /** To be closed by who asked. */
  Held content(ImportId id) {
    return new HeldColumn(database)
        .read(List.of(), "bytes", "council_import_file", "where import_id = ?", id.value())
        .orElseThrow(() -> new NotFound("import"))
        .bytes();
  }

  Sheet sheet(ImportId id) {
    try (Held content = content(id)) {
      return Sheet.read(content);
    }
  }

  /** Its headings and some first lines. */
  Sheet sample(ImportId id) {
    try (Held content = content(id)) {
      return Sheet.read(content, 3);
    }
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
