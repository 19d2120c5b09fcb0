package ua.opencities.council.intake;

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
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingJson;
import ua.opencities.council.sheet.TakenFile;
import ua.opencities.job.JobId;
import ua.opencities.tenancy.Actor;

@Entity
@Table(name = "council_import")
class CouncilImport {
  @Id private UUID id;

  @Embedded private TakenFile file;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ImportState state = ImportState.UPLOADED;

  /** {@code jsonb}: the connection sends text unspecified, so PostgreSQL reads it as JSON. */
  @Column(name = "mapping")
  private String mapping;

  @Column(name = "applied_by")
  private String appliedBy;

  @Column(name = "applied_by_name")
  private String appliedByName;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_by_name")
  private String undoneByName;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "job_id")
  private UUID jobId;

  @Version
  @Column(name = "version")
  private long version;

  protected CouncilImport() {}

  CouncilImport(TakenFile file) {
    this.id = UUID.randomUUID();
    this.file = file;
  }

  void rehearsed(Mapping by) {
    require(ImportState.UPLOADED, ImportState.REHEARSED);
    mapping = MappingJson.write(by);
    state = ImportState.REHEARSED;
  }

  void begin(Actor by) {
    require(ImportState.REHEARSED, ImportState.APPLYING);
    appliedBy = by.name();
    appliedByName = by.shown();
    state = ImportState.APPLYING;
  }

  void workedBy(JobId job) {
    jobId = job.value();
  }

  boolean isApplying() {
    return state == ImportState.APPLYING;
  }

  void applied(Instant at) {
    require(ImportState.APPLYING);
    appliedAt = at;
    state = ImportState.APPLIED;
  }

  void undone(Actor by, Instant at) {
    require(ImportState.APPLYING, ImportState.APPLIED);
    undoneByName = by.shown();
    undoneAt = at;
    state = ImportState.UNDONE;
  }

  private void require(ImportState... allowed) {
    for (ImportState each : allowed) if (state == each) return;
    throw new ImportHasGoneOn(state);
  }

  ImportId id() {
    return new ImportId(id);
  }

  boolean isFileOf(Actor person) {
    return file.isBy(person);
  }

  String fileName() {
    return file.name();
  }

  String appliedBy() {
    return appliedBy;
  }

  String appliedByName() {
    return appliedByName;
  }

  Optional<Mapping> mapping() {
    return Optional.ofNullable(mapping).map(MappingJson::read);
  }

  ImportView view() {
    return new ImportView(
        id(),
        file.name(),
        file.size(),
        state,
        mapping(),
        file.byName(),
        file.at(),
        Optional.ofNullable(appliedByName),
        Optional.ofNullable(appliedAt),
        Optional.ofNullable(undoneByName),
        Optional.ofNullable(undoneAt),
        Optional.ofNullable(jobId).map(JobId::new));
  }
}
