package ua.opencities.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.shared.held.HeldColumn;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class StoredFiles {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(StoredFile file, Held content) {
    FileFacts facts = file.facts();
    new HeldColumn(database)
        .tell(
            "insert into stored_file (id, council_id, name, media_type, size, sha256, bytes,"
                + " stored_at, stored_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            facts.id().value(),
            facts.council().map(CouncilId::value).orElse(null),
            facts.name(),
            facts.mediaType(),
            facts.size(),
            facts.sha256(),
            content,
            facts.storedAt().atOffset(ZoneOffset.UTC),
            facts.storedBy());
  }

  Held content(FileId id) {
    return new HeldColumn(database)
        .read(List.of(), "bytes", "stored_file", "where id = ?", id.value())
        .orElseThrow(() -> new NotFound("file"))
        .bytes();
  }

  /** Without the bytes. */
  FileFacts facts(FileId id) {
    return first(facts(" where f.id = :id").setParameter("id", id.value()))
        .orElseThrow(() -> new NotFound("file"));
  }

  /** The newest file with exactly these bytes. */
  Optional<FileFacts> withHash(Optional<CouncilId> council, String sha256) {
    return first(
        ofCouncil(council, " and f.sha256 = :sha256")
            .setParameter("sha256", sha256)
            .setMaxResults(1));
  }

  List<FileFacts> newest(Optional<CouncilId> council, int most) {
    return facts(ofCouncil(council, "").setMaxResults(most));
  }

  private TypedQuery<Object[]> ofCouncil(Optional<CouncilId> council, String also) {
    String whose = council.isPresent() ? "f.council = :council" : "f.council is null";
    var query = facts(" where " + whose + also + " order by f.storedAt desc, f.id");
    council.ifPresent(id -> query.setParameter("council", id));
    return query;
  }

  private TypedQuery<Object[]> facts(String which) {
    return database.createQuery(
        "select f.id, f.council, f.name, f.mediaType, f.size, f.sha256, f.storedAt, f.storedBy"
            + " from StoredFile f"
            + which,
        Object[].class);
  }

  private static Optional<FileFacts> first(TypedQuery<Object[]> query) {
    return facts(query).stream().findFirst();
  }

  private static List<FileFacts> facts(TypedQuery<Object[]> query) {
    return query.getResultList().stream()
        .map(
            row ->
                new FileFacts(
                    new FileId((UUID) row[0]),
                    Optional.ofNullable((CouncilId) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (Long) row[4],
                    (String) row[5],
                    (Instant) row[6],
                    (String) row[7]))
        .toList();
  }
}
