package ua.opencities.fee.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.sheet.TakenFile;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.tenancy.Actor;

@Entity
@Table(name = "opening_import")
class OpeningImport {
  @Id private UUID id;

  @Embedded private TakenFile file;

  @Enumerated(EnumType.STRING)
  private OpeningState state = OpeningState.UPLOADED;

  /** {@code jsonb}: the connection sends text unspecified, so PostgreSQL reads it as JSON. */
  private String terms;

  @Column(name = "applied_by_name")
  private String appliedByName;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_by_name")
  private String undoneByName;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Version private long version;

  protected OpeningImport() {}

  OpeningImport(TakenFile file) {
    this.id = UUID.randomUUID();
    this.file = file;
  }

  void rehearsed(OpeningTerms by) {
    require(OpeningState.UPLOADED, OpeningState.REHEARSED);
    terms = by.json();
    state = OpeningState.REHEARSED;
  }

  void applied(Actor by, Instant at) {
    require(OpeningState.REHEARSED);
    appliedByName = by.shown();
    appliedAt = at;
    state = OpeningState.APPLIED;
  }

  void undone(Actor by, Instant at) {
    require(OpeningState.APPLIED);
    undoneByName = by.shown();
    undoneAt = at;
    state = OpeningState.UNDONE;
  }

  private void require(OpeningState... allowed) {
    for (OpeningState each : allowed) if (state == each) return;
    throw new OpeningHasGoneOn(state);
  }

  OpeningImportId id() {
    return new OpeningImportId(id);
  }

  String fileName() {
    return file.name();
  }

  Optional<OpeningTerms> terms() {
    return Optional.ofNullable(terms).map(OpeningTerms::read);
  }

  OpeningImportView view() {
    return new OpeningImportView(
        id(),
        file.name(),
        state,
        terms(),
        file.byName(),
        file.at(),
        Optional.ofNullable(appliedByName),
        Optional.ofNullable(appliedAt),
        Optional.ofNullable(undoneByName),
        Optional.ofNullable(undoneAt));
  }
}
